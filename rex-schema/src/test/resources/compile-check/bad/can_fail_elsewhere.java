class can_fail_elsewhere {
}
