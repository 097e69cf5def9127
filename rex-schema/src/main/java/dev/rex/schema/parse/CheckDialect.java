package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** What the parts of a check mean on a dialect. Null always says: not for certain, leave it to the database. */
interface CheckDialect {
    /** How it writes tokens. */
    Lexis lexis();

    /** The column that a name in a check of that table means. */
    @Nullable
    ColumnDef column(TableDef table, SqlToken name);

    /** How a column is compared with a literal. */
    @Nullable
    Comparison literal(Operand.Column column, Operand.Literal literal);

    /** How two columns are compared with each other. */
    @Nullable
    ValueType columns(Operand.Column left, Operand.Column right);

    /** The type of a column to which patterns can be applied. */
    @Nullable
    ValueType text(Operand.Column column);

    /** The type of a column whose length a function of that name measures. */
    @Nullable
    ValueType measured(String function, Operand.Column column);

    /** Whether a function of that name takes the blanks from both ends of a text, and nothing else. */
    boolean trims(String function);

    /** The meaning of a pattern behind that operator. */
    @Nullable
    TextPattern pattern(String operator, String pattern, @Nullable String escape);

    /** A column as a condition by itself. */
    @Nullable
    Rule truth(Operand.Column column);

    /** Whether {@code a is literal} compares, NULL being equal to NULL. */
    boolean comparesByIs();

    /**
     * A literal as the value that it is.
     *
     * @param type how it is compared
     * @param value {@code BigDecimal} for all numbers, {@code String}, {@code Boolean}, dates and times
     */
    record Comparison(ValueType type, Object value) {}
}
