class cannot_assign_text_to_number {
    int a = Shared.number();
    int b = "text"; // ERROR prob.found.req
    org.assertj.core.api.Assertions c = "class path"; // ERROR incompatible types
}
