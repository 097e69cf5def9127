package dev.rex.schema.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Rules as sentences. The value of a row is never in them. */
final class RuleText implements RuleVisitor<String> {
    private static final RuleText POSITIVE = new RuleText(false);
    private static final RuleText NEGATIVE = new RuleText(true);

    private final boolean negated;

    private RuleText(boolean negated) {
        this.negated = negated;
    }

    static String of(Rule rule) {
        return rule.accept(POSITIVE);
    }

    @Override
    public String notNull(NotNull rule) {
        return rule.column() + (negated ? " must be null" : " must not be null");
    }

    @Override
    public String maxLength(MaxLength rule) {
        String unit = rule.type().kind() == ValueType.Kind.BYTES ? "byte" : "character";
        long length = negated ? rule.max() + 1L : rule.max();
        return "%s must have at %s %d %s%s"
                .formatted(rule.column(), negated ? "least" : "most", length, unit, length == 1 ? "" : "s");
    }

    @Override
    public String range(Range rule) {
        Bound lower = rule.lower();
        Bound upper = rule.upper();
        String above = lower == null ? "" : above(lower, lower.inclusive() != negated);
        String below = upper == null ? "" : below(upper, upper.inclusive() != negated);
        if (negated) {
            above = lower == null ? "" : below(lower, !lower.inclusive());
            below = upper == null ? "" : above(upper, !upper.inclusive());
        }
        String joint = above.isEmpty() || below.isEmpty() ? "" : negated ? " or " : " and ";
        return rule.column() + " must be " + above + joint + below;
    }

    private static String above(Bound end, boolean inclusive) {
        return (inclusive ? "at least " : "greater than ") + literal(end.value());
    }

    private static String below(Bound end, boolean inclusive) {
        return (inclusive ? "at most " : "less than ") + literal(end.value());
    }

    @Override
    public String oneOf(OneOf rule) {
        String values = rule.values().stream().map(RuleText::literal).collect(Collectors.joining(", "));
        return rule.column()
                + (negated ? " must not be " : " must be ")
                + (rule.values().size() == 1 ? "" : "one of ")
                + values;
    }

    @Override
    public String matches(Matches rule) {
        return rule.column() + (negated ? " must not match " : " must match ") + rule.regex();
    }

    @Override
    public String compare(Compare rule) {
        String words =
                switch (negated ? rule.operator().negated() : rule.operator()) {
                    case EQUAL -> "equal to ";
                    case NOT_EQUAL -> "different from ";
                    case LESS -> "less than ";
                    case AT_MOST -> "at most ";
                    case GREATER -> "greater than ";
                    case AT_LEAST -> "at least ";
                };
        return rule.left() + " must be " + words + rule.right();
    }

    @Override
    public String allOf(AllOf rule) {
        return joined(rule.rules(), negated ? " or " : " and ");
    }

    @Override
    public String anyOf(AnyOf rule) {
        return joined(rule.rules(), negated ? " and " : " or ");
    }

    /** Parentheses around what joins rules by itself, so that the sentence has one meaning. */
    private String joined(List<Rule> rules, String word) {
        return rules.stream()
                .map(rule -> {
                    String text = rule.accept(this);
                    return isPlain(rule) ? text : "(" + text + ")";
                })
                .collect(Collectors.joining(word));
    }

    private static boolean isPlain(Rule rule) {
        if (rule instanceof Not not) {
            return isPlain(not.rule());
        }
        boolean twoEnds = rule instanceof Range range && range.lower() != null && range.upper() != null;
        return !(twoEnds || rule instanceof AllOf || rule instanceof AnyOf);
    }

    @Override
    public String not(Not rule) {
        return rule.rule().accept(negated ? POSITIVE : NEGATIVE);
    }

    @Override
    public String opaque(Opaque rule) {
        return (negated ? "this must not hold: " : "this must hold: ") + rule.sql();
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
