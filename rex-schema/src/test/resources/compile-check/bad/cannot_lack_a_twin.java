class cannot_lack_a_twin {
    int a = "text"; // ERROR prob.found.req
}
