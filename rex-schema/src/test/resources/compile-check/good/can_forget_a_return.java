class can_forget_a_return {
    void a() {
    }
}
