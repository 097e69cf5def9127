package dev.rex.dsl;

/** A Java enum that was generated for an enum of the database. */
public interface DbEnum {
    /** The literal in the database. */
    String literal();
}
