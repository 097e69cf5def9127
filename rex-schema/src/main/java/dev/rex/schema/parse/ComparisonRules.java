package dev.rex.schema.parse;

import dev.rex.schema.parse.CheckDialect.Comparison;
import dev.rex.schema.rule.Bound;
import dev.rex.schema.rule.Compare;
import dev.rex.schema.rule.Matches;
import dev.rex.schema.rule.MaxLength;
import dev.rex.schema.rule.OneOf;
import dev.rex.schema.rule.Operator;
import dev.rex.schema.rule.Range;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comparisons with the six usual operators say; null for what is not understood. */
final class ComparisonRules {
    /** A text with something else than blanks in it. */
    private static final String NOT_BLANK = ".*[^ ].*";

    private final CheckDialect dialect;

    ComparisonRules(CheckDialect dialect) {
        this.dialect = dialect;
    }

    @Nullable
    Rule compare(Operand left, Operator operator, @Nullable Operand right) {
        if (left instanceof Operand.Literal && !(right instanceof Operand.Literal) && right != null) {
            return compare(right, operator.swapped(), left);
        }
        if (right instanceof Operand.Literal literal) {
            if (left instanceof Operand.Column column) {
                return literal(column, operator, literal);
            }
            return left instanceof Operand.Call call && call.casts().isEmpty() ? call(call, operator, literal) : null;
        }
        return left instanceof Operand.Column a && right instanceof Operand.Column b ? columns(a, operator, b) : null;
    }

    private @Nullable Rule literal(Operand.Column column, Operator operator, Operand.Literal literal) {
        Comparison comparison = dialect.literal(column, literal);
        if (comparison == null || !(operator.isEquality() || comparison.type().isOrdered())) {
            return null;
        }
        ValueType type = comparison.type();
        Object value = comparison.value();
        Rule equal = new OneOf(column.name(), type, List.of(value));
        return switch (operator) {
            case EQUAL -> equal;
            case NOT_EQUAL -> RuleJoin.not(equal);
            case LESS -> new Range(column.name(), type, null, Bound.excluding(value));
            case AT_MOST -> new Range(column.name(), type, null, Bound.including(value));
            case GREATER -> new Range(column.name(), type, Bound.excluding(value), null);
            case AT_LEAST -> new Range(column.name(), type, Bound.including(value), null);
        };
    }

    private @Nullable Rule columns(Operand.Column left, Operator operator, Operand.Column right) {
        ValueType type = dialect.columns(left, right);
        return type == null || !(operator.isEquality() || type.isOrdered())
                ? null
                : new Compare(left.name(), operator, right.name(), type);
    }

    private @Nullable Rule call(Operand.Call call, Operator operator, Operand.Literal literal) {
        if (call.argument() instanceof Operand.Column column) {
            if (dialect.trims(call.function())) {
                return isEmpty(literal) && operator.isEquality() ? notBlank(column, operator) : null;
            }
            ValueType type = dialect.measured(call.function(), column);
            Integer length = wholeNumber(literal);
            return type == null || length == null ? null : length(column.name(), type, operator, length);
        }
        boolean trimmedLength = call.argument() instanceof Operand.Call trim
                && dialect.trims(trim.function())
                && trim.casts().isEmpty()
                && trim.argument() instanceof Operand.Column column
                && dialect.measured(call.function(), column) != null;
        return trimmedLength ? trimmedLength(call, operator, wholeNumber(literal)) : null;
    }

    /** {@code length(trim(a)) > 0}, and the other ways to write it. */
    private @Nullable Rule trimmedLength(Operand.Call call, Operator operator, @Nullable Integer length) {
        boolean some = length != null
                && ((length == 0 && (operator == Operator.GREATER || operator == Operator.NOT_EQUAL))
                        || (length == 1 && operator == Operator.AT_LEAST));
        return some && call.argument() instanceof Operand.Call trim && trim.argument() instanceof Operand.Column column
                ? notBlank(column, Operator.NOT_EQUAL)
                : null;
    }

    private @Nullable Rule notBlank(Operand.Column column, Operator operator) {
        ValueType type = dialect.text(column);
        if (type == null) {
            return null;
        }
        Rule some = new Matches(column.name(), type, NOT_BLANK, false);
        return operator == Operator.EQUAL ? RuleJoin.not(some) : some;
    }

    private static boolean isEmpty(Operand.Literal literal) {
        return literal.value().equals("")
                && literal.casts().stream()
                        .allMatch(cast -> cast.isPlain() && cast.name().equals("text"));
    }

    private static @Nullable Integer wholeNumber(Operand.Literal literal) {
        boolean whole = literal.casts().isEmpty()
                && literal.value() instanceof BigDecimal number
                && number.scale() == 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
        return whole ? Integer.valueOf(((BigDecimal) literal.value()).intValueExact()) : null;
    }

    private static @Nullable Rule length(String column, ValueType type, Operator operator, int length) {
        Rule most = new MaxLength(column, type, length);
        Rule less = length == 0 ? null : new MaxLength(column, type, length - 1);
        return switch (operator) {
            case AT_MOST -> most;
            case GREATER -> RuleJoin.not(most);
            case LESS -> less;
            case AT_LEAST -> less == null ? null : RuleJoin.not(less);
            case EQUAL -> less == null ? most : RuleJoin.allOf(List.of(most, RuleJoin.not(less)));
            case NOT_EQUAL -> RuleJoin.not(less == null ? most : RuleJoin.allOf(List.of(most, RuleJoin.not(less))));
        };
    }
}
