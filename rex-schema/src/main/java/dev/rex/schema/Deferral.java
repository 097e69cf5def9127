package dev.rex.schema;

/** When a key is checked: a deferrable one cannot decide what {@code on conflict} means. */
public enum Deferral {
    /** With each statement. */
    NOT_DEFERRABLE,
    /** With each statement, unless a transaction asks to wait for its end. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless it asks for less. */
    INITIALLY_DEFERRED
}
