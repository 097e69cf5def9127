package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A least value, a greatest value, or both.
 *
 * @param column the column's name
 * @param type how its values are compared
 * @param lower the lower end; null if there is none
 * @param upper the upper end; null if there is none
 */
public record Range(
        String column,
        ValueType type,
        @Nullable Bound lower,
        @Nullable Bound upper) implements Rule {
    /** Rejects missing parts, values without an order, and a range without ends. */
    public Range {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(type, "type");
        if (!type.isOrdered()) {
            throw new IllegalArgumentException("values of kind " + type.kind() + " have no order that Rex knows");
        }
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("a range without ends says nothing");
        }
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return RowValue.judge(row, column, value -> inside(value, lower, 1).and(inside(value, upper, -1)));
    }

    /** Whether the value lies on that side of an end. */
    private Verdict inside(Object value, @Nullable Bound end, int side) {
        if (end == null) {
            return Verdict.TRUE;
        }
        Integer order = type.order(value, end.value());
        return order == null ? Verdict.UNDECIDED : Verdict.of(order == 0 ? end.inclusive() : order > 0 == side > 0);
    }

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.range(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
