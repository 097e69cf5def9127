package dev.rex.schema;

import java.util.Objects;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's name; where the database has none, {@code table_column_check} if it is about one column,
 *     else {@code table_check}, numbered from the second of a name on
 * @param expression the SQL text between the parentheses
 * @param enforcement for which rows it holds
 */
public record CheckDef(String name, String expression, Enforcement enforcement) {
    /** Makes all line ends alike. */
    public CheckDef {
        expression = LineEnds.ofSql(expression);
        Objects.requireNonNull(enforcement, "enforcement");
    }

    /** A constraint that holds for all rows. */
    public CheckDef(String name, String expression) {
        this(name, expression, Enforcement.ALWAYS);
    }
}
