package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of at most so many characters (code points, not Java's {@code char}), or so many bytes. A least length is its
 * negation: {@code Not(MaxLength(column, 1))} asks for two.
 *
 * @param column the column's name
 * @param type texts or bytes
 * @param max the greatest length, not negative
 */
public record MaxLength(String column, ValueType type, int max) implements Rule {
    /** Rejects missing parts and a negative length. */
    public MaxLength {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(type, "type");
        if (max < 0) {
            throw new IllegalArgumentException("a length is not negative: " + max);
        }
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return RowValue.judge(row, column, value -> {
            Integer length = type.length(value);
            return length == null ? Verdict.UNDECIDED : Verdict.of(length <= max);
        });
    }

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.maxLength(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
