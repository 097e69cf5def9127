package dev.rex.schema.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules of which one holds: {@code a or b}.
 *
 * @param rules at least two
 */
public record AnyOf(List<Rule> rules) implements Rule {
    /** Copies the list; rejects one of fewer than two. */
    public AnyOf {
        rules = List.copyOf(rules);
        if (rules.size() < 2) {
            throw new IllegalArgumentException("a disjunction joins two rules or more");
        }
    }

    /** True as soon as one rule is; false if all are. */
    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return rules.stream().map(rule -> rule.verdict(row)).reduce(Verdict.FALSE, Verdict::or);
    }

    @Override
    public Set<String> columns() {
        return rules.stream().flatMap(rule -> rule.columns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.anyOf(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
