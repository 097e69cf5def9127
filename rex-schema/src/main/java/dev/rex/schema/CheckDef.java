package dev.rex.schema;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's name; where the database has none, {@code table_column_check} if it is about one column,
 *     else {@code table_check}, numbered from the second of a name on
 * @param expression the SQL text between the parentheses
 */
public record CheckDef(String name, String expression) {
    /** Makes all line ends alike. */
    public CheckDef {
        expression = LineEnds.ofSql(expression);
    }
}
