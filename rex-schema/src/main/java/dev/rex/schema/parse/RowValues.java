package dev.rex.schema.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are compared: {@code (a, b) = (:x, :y)}, {@code (a, b) in (values (:x, :y))}. Where parentheses may be those of
 * a function, they are none of a row.
 *
 * @param tokens those of a statement
 */
record RowValues(Tokens tokens) {
    private static final Set<String> COMPARISONS = Set.of("=", "==", "<>", "!=", "<", ">", "<=", ">=");

    /** The words that can stand before a row. */
    private static final Set<String> BEFORE_ROWS =
            Set.of("where", "and", "or", "on", "not", "when", "then", "else", "having", "select", "row");

    /**
     * What stands at the place of a parameter in the row on the other side.
     *
     * @param list whether that row is one of columns that are set
     * @param item its tokens
     */
    record Opposite(boolean list, Range item) {}

    /** Tokens from one to the one behind the last. */
    record Range(int from, int to) {}

    /** What the parameter at an index is compared with, or set to; null if it is not alone at its place in a row. */
    @Nullable
    Opposite opposite(int parameter) {
        boolean alone = (tokens.is(parameter - 1, "(") || tokens.is(parameter - 1, ","))
                && (tokens.is(parameter + 2, ")") || tokens.is(parameter + 2, ","));
        int open = alone ? tokens.open(parameter) : -1;
        if (open < 0) {
            return null;
        }
        int close = tokens.close(open);
        int before = tokens.is(open - 1, "row") ? open - 2 : open - 1;
        int other = -1;
        if (isComparison(before)) {
            other = tokens.is(before - 1, ")") ? tokens.open(before - 1) : -1;
        } else if (isComparison(close + 1)) {
            other = tokens.is(close + 2, "row") ? close + 3 : close + 2;
        } else {
            other = listed(before);
        }
        boolean list = other >= 0 && tokens.is(other - 1, "set") && tokens.is(before, "=");
        boolean row = tokens.is(other, "(") && (list || isRow(Math.min(open, other)));
        if (!row || count(open) != count(other)) {
            return null;
        }
        return new Opposite(list, item(other, place(open, parameter)));
    }

    /** From before a row of a list to the row before {@code in}; -1 if there is none. */
    private int listed(int before) {
        int i = before;
        while (tokens.is(i, ",") && tokens.is(i - 1, ")")) {
            int open = tokens.open(i - 1);
            i = tokens.is(open - 1, "row") ? open - 2 : open - 1;
        }
        i = tokens.is(i, "values") ? i - 1 : i;
        if (!tokens.is(i, "(") || !tokens.is(i - 1, "in")) {
            return -1;
        }
        int end = tokens.is(i - 2, "not") ? i - 3 : i - 2;
        return tokens.is(end, ")") ? tokens.open(end) : -1;
    }

    private boolean isComparison(int index) {
        return COMPARISONS.stream().anyMatch(symbol -> tokens.is(index, symbol));
    }

    /** Whether the parenthesis there is none of a function's arguments, and of nothing else that has a name. */
    private boolean isRow(int open) {
        if (open <= 0) {
            return false;
        }
        SqlToken before = tokens.get(open - 1);
        return BEFORE_ROWS.stream().anyMatch(before::is) || before.is("(") || before.is(",");
    }

    private int count(int open) {
        return place(open, tokens.close(open)) + 1;
    }

    /** How many commas stand before an index in parentheses, outside of others within them. */
    private int place(int open, int index) {
        int place = 0;
        int depth = 0;
        for (int i = open + 1; i < index; i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            place += depth == 0 && tokens.is(i, ",") ? 1 : 0;
        }
        return place;
    }

    private Range item(int open, int place) {
        int close = tokens.close(open);
        int from = open + 1;
        while (place(open, from) < place) {
            from++;
        }
        int to = from;
        while (to < close && place(open, to + 1) == place) {
            to++;
        }
        return new Range(from, to);
    }
}
