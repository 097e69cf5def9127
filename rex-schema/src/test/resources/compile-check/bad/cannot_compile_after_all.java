class cannot_compile_after_all {
    int a = 1; // ERROR prob.found.req
}
