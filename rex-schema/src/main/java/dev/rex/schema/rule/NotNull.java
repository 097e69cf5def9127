package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column that is not NULL. Never unknown.
 *
 * @param column its name
 */
public record NotNull(String column) implements Rule {
    /** Rejects a missing name. */
    public NotNull {
        Objects.requireNonNull(column, "column");
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        Object value = row.get(column);
        boolean becomesNull = value instanceof Number number && Double.isNaN(number.doubleValue()); // on SQLite
        return row.containsKey(column) && !becomesNull ? Verdict.of(value != null) : Verdict.UNDECIDED;
    }

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.notNull(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
