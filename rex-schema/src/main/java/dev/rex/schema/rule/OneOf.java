package dev.rex.schema.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a list, {@code column in (..)}; with one value, {@code column = value}.
 *
 * @param column the column's name
 * @param type how its values are compared
 * @param values what it can be: {@code BigDecimal} for all numbers, {@code String}, {@code Boolean}, dates and times
 */
public record OneOf(String column, ValueType type, List<Object> values) implements Rule {
    /** Copies the list; rejects an empty one. */
    public OneOf {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(type, "type");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value can be one of none");
        }
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return RowValue.judge(row, column, value -> values.stream()
                .map(allowed -> type.equal(value, allowed))
                .reduce(Verdict.FALSE, Verdict::or));
    }

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.oneOf(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
