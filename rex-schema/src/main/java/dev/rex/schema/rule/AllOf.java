package dev.rex.schema.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules that all hold: {@code a and b}.
 *
 * @param rules at least two
 */
public record AllOf(List<Rule> rules) implements Rule {
    /** Copies the list; rejects one of fewer than two. */
    public AllOf {
        rules = List.copyOf(rules);
        if (rules.size() < 2) {
            throw new IllegalArgumentException("a conjunction joins two rules or more");
        }
    }

    /** False as soon as one rule is; an opaque one leaves the others their say. */
    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return rules.stream().map(rule -> rule.verdict(row)).reduce(Verdict.TRUE, Verdict::and);
    }

    @Override
    public Set<String> columns() {
        return rules.stream().flatMap(rule -> rule.columns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.allOf(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
