class can_assign_text_to_number {
    int a = Shared.number();
    String b = "text";
}
