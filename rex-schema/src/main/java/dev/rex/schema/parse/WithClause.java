package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a statement: {@code with a as (..), b (x, y) as (..)}.
 *
 * @param recursive whether it says so
 * @param tables the common table expressions, in their order
 * @param statement the statement behind them
 */
record WithClause(boolean recursive, List<Common> tables, Tokens statement) {
    /**
     * A common table expression.
     *
     * @param name its name
     * @param names what its columns are called, from the first on; empty if that is not said
     * @param query what stands between its parentheses
     */
    record Common(String name, List<String> names, Tokens query) {
        /** Whether its name is in a text, whatever it means there. */
        boolean isNamedIn(Tokens tokens, ViewDialect dialect) {
            return tokens.list().stream()
                    .anyMatch(token ->
                            token.isName() && dialect.key(token.value()).equals(dialect.key(name)));
        }

        /** The columns by the names that it gives them; null if it has more names. */
        @Nullable
        List<QueryColumn> named(@Nullable List<QueryColumn> columns) {
            if (columns == null || names.size() > columns.size()) {
                return null;
            }
            List<QueryColumn> named = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                QueryColumn column = columns.get(i).selected();
                named.add(i < names.size() ? column.named(names.get(i)) : column);
            }
            return named;
        }
    }

    /** The clause that a statement begins with; null if it is none that is understood. */
    static @Nullable WithClause read(Tokens tokens) {
        if (!tokens.is(0, "with")) {
            return null;
        }
        boolean recursive = tokens.is(1, "recursive");
        List<Common> tables = new ArrayList<>();
        int i = recursive ? 2 : 1;
        do {
            int name = tables.isEmpty() ? i : i + 1;
            int open = open(tokens, name);
            int close = open < 0 ? tokens.size() : tokens.close(open);
            if (close >= tokens.size()) {
                return null;
            }
            List<String> names = tokens.is(name + 1, "(") ? names(tokens, name + 1) : List.of();
            if (names == null) {
                return null;
            }
            tables.add(new Common(tokens.get(name).value(), names, tokens.sub(open + 1, close)));
            i = close + 1;
        } while (tokens.is(i, ","));
        boolean other = i >= tokens.size() || tokens.is(i, "search") || tokens.is(i, "cycle");
        return other ? null : new WithClause(recursive, tables, tokens.sub(i, tokens.size()));
    }

    /** From a name to the parenthesis that its query begins with; -1 if there is something else. */
    private static int open(Tokens tokens, int name) {
        if (name >= tokens.size() || !tokens.get(name).isName()) {
            return -1;
        }
        int as = tokens.is(name + 1, "(") ? tokens.close(name + 1) + 1 : name + 1;
        int open = tokens.is(as + 1, "not") ? as + 2 : as + 1;
        open += tokens.is(open, "materialized") ? 1 : 0;
        return tokens.is(as, "as") && tokens.is(open, "(") ? open : -1;
    }

    private static @Nullable List<String> names(Tokens tokens, int open) {
        List<String> names = new ArrayList<>();
        int i = open;
        do {
            if (i + 1 >= tokens.size() || !tokens.get(i + 1).isName()) {
                return null;
            }
            names.add(tokens.get(i + 1).value());
            i += 2;
        } while (tokens.is(i, ","));
        return tokens.is(i, ")") ? names : null;
    }
}
