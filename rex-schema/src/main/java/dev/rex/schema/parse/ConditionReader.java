package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.AllOf;
import dev.rex.schema.rule.AnyOf;
import dev.rex.schema.rule.Not;
import dev.rex.schema.rule.NotNull;
import dev.rex.schema.rule.Opaque;
import dev.rex.schema.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a condition apart at {@code or}, {@code and}, {@code not} and parentheses, down to its predicates. */
final class ConditionReader {
    private final CheckDialect dialect;
    private final TableDef table;

    ConditionReader(CheckDialect dialect, TableDef table) {
        this.dialect = dialect;
        this.table = table;
    }

    Rule rule(Tokens tokens) {
        List<Tokens> any = tokens.split("or");
        if (any == null || any.stream().anyMatch(part -> part.size() == 0)) {
            return opaque(tokens);
        }
        if (any.size() > 1) {
            return RuleJoin.anyOf(any.stream().map(this::rule).toList());
        }
        List<Tokens> all = tokens.split("and");
        if (all == null || all.stream().anyMatch(part -> part.size() == 0)) {
            return opaque(tokens);
        }
        if (all.size() > 1) {
            return RuleJoin.allOf(all.stream().map(this::rule).toList());
        }
        if (tokens.is(0, "not") && tokens.size() > 1) {
            return new Not(rule(tokens.sub(1, tokens.size())));
        }
        if (isWrapped(tokens)) {
            return rule(tokens.sub(1, tokens.size() - 1));
        }
        return predicate(tokens);
    }

    private static boolean isWrapped(Tokens tokens) {
        return tokens.is(0, "(") && tokens.size() > 2 && tokens.close(0) == tokens.size() - 1;
    }

    private Rule predicate(Tokens tokens) {
        Rule rule = new PredicateReader(dialect, table, tokens).rule();
        if (rule == null) {
            rule = sameTruth(tokens);
        }
        return rule == null ? opaque(tokens) : rule;
    }

    /** {@code (a is null) = (b is null)}, where both sides are either true or false. */
    private @Nullable Rule sameTruth(Tokens tokens) {
        int close = tokens.is(0, "(") ? tokens.close(0) : tokens.size();
        int open = close + 2;
        if (open >= tokens.size() || !tokens.is(open, "(") || tokens.close(open) != tokens.size() - 1) {
            return null;
        }
        boolean equal = tokens.is(close + 1, "=");
        if (!equal && !tokens.is(close + 1, "<>") && !tokens.is(close + 1, "!=")) {
            return null;
        }
        Rule left = rule(tokens.sub(1, close));
        Rule right = rule(tokens.sub(open + 1, tokens.size() - 1));
        if (!isTwoValued(left) || !isTwoValued(right)) {
            return null;
        }
        Rule same = RuleJoin.anyOf(List.of(
                RuleJoin.allOf(List.of(left, right)),
                RuleJoin.allOf(List.of(RuleJoin.not(left), RuleJoin.not(right)))));
        Rule different = RuleJoin.anyOf(List.of(
                RuleJoin.allOf(List.of(left, RuleJoin.not(right))),
                RuleJoin.allOf(List.of(RuleJoin.not(left), right))));
        return equal ? same : different;
    }

    private static boolean isTwoValued(Rule rule) {
        if (rule instanceof Not not) {
            return isTwoValued(not.rule());
        }
        if (rule instanceof AllOf all) {
            return all.rules().stream().allMatch(ConditionReader::isTwoValued);
        }
        if (rule instanceof AnyOf any) {
            return any.rules().stream().allMatch(ConditionReader::isTwoValued);
        }
        return rule instanceof NotNull;
    }

    private Rule opaque(Tokens tokens) {
        Set<String> mentioned = new LinkedHashSet<>();
        for (SqlToken token : tokens.list()) {
            ColumnDef column = token.isName() ? dialect.column(table, token) : null;
            if (column != null) {
                mentioned.add(column.name());
            }
        }
        return new Opaque(tokens.text(), mentioned);
    }
}
