package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is not understood: only the database can tell.
 *
 * @param sql its text
 * @param columns the columns that it seems to be about; there may be more
 */
public record Opaque(String sql, Set<String> columns) implements Rule {
    /** Copies the set. */
    public Opaque {
        Objects.requireNonNull(sql, "sql");
        columns = Set.copyOf(columns);
    }

    /** Undecided, whatever the row. */
    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return Verdict.UNDECIDED;
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.opaque(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
