class cannot_fail_elsewhere {
    int a = "text"; // ERROR cant.resolve
    int b = "text";
}
