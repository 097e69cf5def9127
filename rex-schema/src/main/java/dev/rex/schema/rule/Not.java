package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not hold: {@code not a}. The negation of the unknown is unknown.
 *
 * @param rule the rule
 */
public record Not(Rule rule) implements Rule {
    /** Rejects a missing rule. */
    public Not {
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return rule.verdict(row).not();
    }

    @Override
    public Set<String> columns() {
        return rule.columns();
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.not(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
