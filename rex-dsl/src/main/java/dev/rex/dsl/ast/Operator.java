package dev.rex.dsl.ast;

/** An operator between two values, and how tightly it binds. */
public enum Operator {
    /** Equal; NULL when either is NULL. */
    EQ("=", 4),
    /** Not equal; NULL when either is NULL. */
    NE("<>", 4),
    /** Less. */
    LT("<", 4),
    /** Less or equal. */
    LE("<=", 4),
    /** Greater. */
    GT(">", 4),
    /** Greater or equal. */
    GE(">=", 4),
    /** Different, where two NULLs are the same. */
    DISTINCT_FROM("is distinct from", 4),
    /** The same, where two NULLs are the same. */
    NOT_DISTINCT_FROM("is not distinct from", 4),
    /** With {@code true} or {@code false} on its right: never unknown. */
    IS("is", 4),
    /** Sum. */
    PLUS("+", 6),
    /** Difference. */
    MINUS("-", 6),
    /** Product. */
    TIMES("*", 7),
    /** Quotient; of two integers, its integer part. */
    DIVIDE("/", 7),
    /** Quotient with its fraction, also where the dialect may store the dividend as an integer. */
    FRACTION("/", 7),
    /** Remainder. */
    MODULO("%", 7),
    /** Text after text. */
    CONCAT("||", 5);

    private final String sql;
    private final int precedence;

    Operator(String sql, int precedence) {
        this.sql = sql;
        this.precedence = precedence;
    }

    /** The operator's text. */
    public String sql() {
        return sql;
    }

    /** The greater, the tighter: an operand of lower precedence needs parentheses. */
    public int precedence() {
        return precedence;
    }
}
