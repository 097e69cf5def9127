package dev.rex.schema.introspect;

import dev.rex.schema.scratch.ScratchDialect;

/**
 * All that a build has to know about a kind of database. {@link SchemaDialects} finds the implementations on the class
 * path as services; they have no state.
 */
public interface SchemaDialect {
    /** The name that settings use: lower case, {@code postgresql}. */
    String name();

    /** Whether a JDBC URL leads to a database of this kind. */
    boolean accepts(String url);

    /** Its throw-away databases. */
    ScratchDialect scratch();
}
