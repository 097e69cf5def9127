package dev.rex.schema.rule;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint says about the values of a row. A rule is a condition of SQL: it can be true, false, or neither where
 * a value is NULL, and a CHECK forbids the false ones only.
 *
 * <pre>{@code
 * Rule adult = new Range("age", ValueType.exact(0), Bound.including(new BigDecimal(18)), null);
 * adult.verdict(Map.of("age", 17)); // FALSE: the database would refuse the row
 * adult.toString();                 // age must be at least 18
 * }</pre>
 *
 * <p>Rules are immutable, and may be shared between threads.
 */
public sealed interface Rule permits NotNull, MaxLength, Range, OneOf, Matches, Compare, AllOf, AnyOf, Not, Opaque {
    /**
     * What the rule says about a row.
     *
     * @param row values by the name of their column, as they are given to the database. A column that is missing gets its
     *     value from the database, so that nothing is decided about it; null is NULL
     */
    Verdict verdict(Map<String, ? extends @Nullable Object> row);

    /** The columns that the rule is about. */
    Set<String> columns();

    /** What the visitor makes of this kind of rule. */
    <R> R accept(RuleVisitor<R> visitor);

    /** The rule as a sentence: {@code age must be at least 18}. */
    @Override
    String toString();
}
