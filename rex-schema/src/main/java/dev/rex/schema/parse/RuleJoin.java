package dev.rex.schema.parse;

import dev.rex.schema.rule.AllOf;
import dev.rex.schema.rule.AnyOf;
import dev.rex.schema.rule.Not;
import dev.rex.schema.rule.OneOf;
import dev.rex.schema.rule.Range;
import dev.rex.schema.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins rules to one that says the same in the fewest words. */
final class RuleJoin {
    private RuleJoin() {}

    /** All of them; the two ends of a range become one range. */
    static Rule allOf(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : rules) {
            for (Rule part : rule instanceof AllOf all ? all.rules() : List.of(rule)) {
                add(joined, part, RuleJoin::bothEnds);
            }
        }
        return joined.size() == 1 ? joined.get(0) : new AllOf(joined);
    }

    /** One of them; {@code a = 1 or a = 2} becomes one list. */
    static Rule anyOf(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : rules) {
            for (Rule part : rule instanceof AnyOf any ? any.rules() : List.of(rule)) {
                add(joined, part, RuleJoin::bothLists);
            }
        }
        return joined.size() == 1 ? joined.get(0) : new AnyOf(joined);
    }

    /** The opposite. */
    static Rule not(Rule rule) {
        return rule instanceof Not not ? not.rule() : new Not(rule);
    }

    private interface Merge {
        @Nullable
        Rule of(Rule a, Rule b);
    }

    private static void add(List<Rule> joined, Rule rule, Merge merge) {
        for (int i = 0; i < joined.size(); i++) {
            Rule merged = merge.of(joined.get(i), rule);
            if (merged != null) {
                joined.set(i, merged);
                return;
            }
        }
        joined.add(rule);
    }

    private static @Nullable Rule bothEnds(Rule a, Rule b) {
        if (!(a instanceof Range x
                && b instanceof Range y
                && x.column().equals(y.column())
                && x.type().equals(y.type()))) {
            return null;
        }
        if (x.upper() == null && y.lower() == null) {
            return new Range(x.column(), x.type(), x.lower(), y.upper());
        }
        return x.lower() == null && y.upper() == null ? new Range(x.column(), x.type(), y.lower(), x.upper()) : null;
    }

    private static @Nullable Rule bothLists(Rule a, Rule b) {
        return a instanceof OneOf x
                        && b instanceof OneOf y
                        && x.column().equals(y.column())
                        && x.type().equals(y.type())
                ? new OneOf(
                        x.column(),
                        x.type(),
                        Stream.concat(x.values().stream(), y.values().stream())
                                .distinct()
                                .toList())
                : null;
    }
}
