package dev.rex.dsl.exec;

/** How much of the values that were bound is told. */
public enum Redaction {
    /** How many there are. */
    HIDDEN,
    /** Their types. */
    TYPES,
    /** The values themselves, which may be anybody's secrets. */
    SHOWN
}
