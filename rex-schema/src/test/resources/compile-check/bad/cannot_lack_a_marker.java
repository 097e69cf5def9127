class cannot_lack_a_marker {
}
