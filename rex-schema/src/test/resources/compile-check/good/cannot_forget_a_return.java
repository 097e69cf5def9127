class cannot_forget_a_return {
    int a() {
    } // ERROR missing.ret.stmt
}
