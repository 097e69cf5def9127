package dev.rex.schema.parse;

import dev.rex.schema.TableDef;
import dev.rex.schema.parse.CheckDialect.Comparison;
import dev.rex.schema.parse.SqlToken.Kind;
import dev.rex.schema.rule.Matches;
import dev.rex.schema.rule.Not;
import dev.rex.schema.rule.NotNull;
import dev.rex.schema.rule.OneOf;
import dev.rex.schema.rule.Operator;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one predicate: a comparison, {@code between}, {@code in}, {@code is}, a pattern, or a column by itself. It has to
 * be understood to its last token.
 */
final class PredicateReader {
    private static final Map<String, Operator> OPERATORS = Map.of(
            "=", Operator.EQUAL,
            "==", Operator.EQUAL,
            "<>", Operator.NOT_EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.GREATER,
            ">=", Operator.AT_LEAST);
    private static final Set<String> PATTERN_OPERATORS = Set.of("like", "glob", "~~", "~", "!~~", "!~");

    private final CheckDialect dialect;
    private final ComparisonRules comparisons;
    private final OperandReader in;

    PredicateReader(CheckDialect dialect, TableDef table, Tokens tokens) {
        this.dialect = dialect;
        this.comparisons = new ComparisonRules(dialect);
        this.in = new OperandReader(tokens, name -> dialect.column(table, name));
    }

    /** What the predicate says; null if it is not understood. */
    @Nullable
    Rule rule() {
        Operand left = in.operand();
        if (left == null) {
            return null;
        }
        Rule rule = in.atEnd() ? truth(left) : predicate(left);
        return in.atEnd() ? rule : null;
    }

    private @Nullable Rule predicate(Operand left) {
        SqlToken token = in.next();
        if (token.kind() == Kind.WORD) {
            return word(left, AsciiCase.lower(token.value()));
        }
        Operator operator = token.kind() == Kind.SYMBOL ? OPERATORS.get(token.value()) : null;
        if (operator == null) {
            return pattern(left, token.value());
        }
        if (in.take("any", "(")) {
            return operator == Operator.EQUAL ? array(left) : null;
        }
        if (in.take("all", "(")) {
            return operator == Operator.NOT_EQUAL ? negated(array(left)) : null;
        }
        return comparisons.compare(left, operator, in.operand());
    }

    private @Nullable Rule word(Operand left, String word) {
        return switch (word) {
            case "is" -> is(left);
            case "isnull" -> negated(notNull(left));
            case "notnull" -> notNull(left);
            case "not" -> in.take("null") ? notNull(left) : in.atEnd() ? null : negated(afterNot(left));
            default -> positive(left, word);
        };
    }

    private @Nullable Rule afterNot(Operand left) {
        return positive(left, AsciiCase.lower(in.next().value()));
    }

    private @Nullable Rule positive(Operand left, String word) {
        return switch (word) {
            case "between" -> between(left);
            case "in" -> in.take("(") ? oneOf(left, in.literals(")")) : null;
            default -> pattern(left, word);
        };
    }

    private @Nullable Rule between(Operand left) {
        Rule least = comparisons.compare(left, Operator.AT_LEAST, in.operand());
        Rule most = in.take("and") ? comparisons.compare(left, Operator.AT_MOST, in.operand()) : null;
        return least == null || most == null ? null : RuleJoin.allOf(List.of(least, most));
    }

    private @Nullable Rule is(Operand left) {
        boolean not = in.take("not");
        Rule rule;
        if (in.take("null")) {
            rule = negated(notNull(left));
        } else if (in.take("true")) {
            rule = known(left, truth(left));
        } else if (in.take("false")) {
            rule = known(left, negated(truth(left)));
        } else if (in.take("distinct", "from")) {
            not = !not;
            rule = same(left);
        } else {
            rule = dialect.comparesByIs() ? same(left) : null;
        }
        return not ? negated(rule) : rule;
    }

    /** Equal, where NULL is equal to nothing but NULL: never unknown. */
    private @Nullable Rule same(Operand left) {
        return known(left, comparisons.compare(left, Operator.EQUAL, in.operand()));
    }

    private static @Nullable Rule known(Operand left, @Nullable Rule rule) {
        Rule notNull = notNull(left);
        // another column, or the argument of a function, could be NULL as well
        return rule == null || notNull == null || !rule.columns().equals(notNull.columns())
                ? null
                : RuleJoin.allOf(List.of(notNull, rule));
    }

    private static @Nullable Rule notNull(Operand operand) {
        return operand instanceof Operand.Column column ? new NotNull(column.name()) : null;
    }

    private @Nullable Rule truth(Operand operand) {
        return operand instanceof Operand.Column column && column.casts().isEmpty() ? dialect.truth(column) : null;
    }

    private @Nullable Rule array(Operand left) {
        if (!(in.operand() instanceof Operand.Array array) || !in.take(")")) {
            return null;
        }
        List<Operand.Literal> items = array.items();
        for (TypeName cast : array.casts()) {
            if (!cast.array()) {
                return null;
            }
            TypeName element = new TypeName(cast.name(), cast.hasModifier(), false);
            items = items.stream().map(item -> item.cast(element)).toList();
        }
        return oneOf(left, items);
    }

    private @Nullable Rule oneOf(Operand left, @Nullable List<Operand.Literal> literals) {
        if (literals == null || !(left instanceof Operand.Column column)) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        ValueType type = null;
        for (Operand.Literal literal : literals) {
            Comparison comparison = dialect.literal(column, literal);
            if (comparison == null) {
                return null;
            }
            type = comparison.type();
            values.add(comparison.value());
        }
        return type == null ? null : new OneOf(column.name(), type, values);
    }

    private @Nullable Rule pattern(Operand left, String operator) {
        if (!PATTERN_OPERATORS.contains(operator)
                || !(left instanceof Operand.Column column)
                || !(in.operand() instanceof Operand.Literal literal)
                || !(literal.value() instanceof String text)) {
            return null;
        }
        String escape = null;
        if (in.take("escape")) {
            if (!(in.operand() instanceof Operand.Literal after) || !(after.value() instanceof String character)) {
                return null;
            }
            escape = character;
        }
        boolean not = operator.startsWith("!");
        ValueType type = dialect.text(column);
        boolean plain = literal.casts().stream()
                .allMatch(cast -> cast.isPlain() && cast.name().equals("text"));
        TextPattern pattern =
                type == null || !plain ? null : dialect.pattern(not ? operator.substring(1) : operator, text, escape);
        if (type == null || pattern == null) {
            return null;
        }
        Rule matches = new Matches(column.name(), type, pattern.regex(), pattern.asciiOnly());
        return not ? new Not(matches) : matches;
    }

    private static @Nullable Rule negated(@Nullable Rule rule) {
        return rule == null ? null : RuleJoin.not(rule);
    }
}
