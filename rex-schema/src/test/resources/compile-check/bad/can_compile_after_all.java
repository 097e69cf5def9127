class can_compile_after_all {
}
