package dev.rex.schema.introspect;

import dev.rex.schema.Schema;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.text.SqlScanner;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * All that a build has to know about a kind of database. {@link SchemaDialects} finds the implementations on the class
 * path as services; they have no state.
 */
public interface SchemaDialect {
    /** The name that settings use: lower case, {@code postgresql}. */
    String name();

    /** Whether a JDBC URL leads to a database of this kind. */
    boolean accepts(String url);

    /**
     * Reads the whole database: every table and view that a user made, in any order. What {@link Introspector} does for
     * all dialects alike is not done yet.
     *
     * @throws IntrospectionException if the catalog cannot be read
     */
    Schema read(CatalogReader catalog);

    /** What to do about an error that is about the moment, and not about the catalog; null if nothing is known. */
    default @Nullable String advice(SQLException failure) {
        return null;
    }

    /** Has the database prepare statements. */
    StatementReader statements(CatalogReader catalog);

    /** How the database writes quoted text and comments. */
    SqlScanner scanner();

    /** Whether {@code ?} is an operator, which the driver takes for a placeholder unless it is written twice. */
    default boolean hasQuestionMarks() {
        return false;
    }

    /** Its throw-away databases. */
    ScratchDialect scratch();
}
