class can_lack_a_marker {
}
