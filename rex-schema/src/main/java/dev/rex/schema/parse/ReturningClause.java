package dev.rex.schema.parse;

import org.jspecify.annotations.Nullable;

/** What a statement that writes gives back, as if it were selected. */
final class ReturningClause {
    private ReturningClause() {}

    /** Whether a statement writes, and may have such a clause. */
    static boolean isIn(Tokens tokens) {
        return tokens.is(0, "insert") || tokens.is(0, "replace") || tokens.is(0, "update") || tokens.is(0, "delete");
    }

    /** A select of the same columns; null if it is not certain what they are. */
    static @Nullable String asSelect(Tokens tokens) {
        int name;
        if (tokens.is(0, "insert") || tokens.is(0, "replace")) {
            name = into(tokens);
        } else if (tokens.is(0, "update")) {
            name = 1;
        } else if (tokens.is(0, "delete") && tokens.is(1, "from")) {
            name = 2;
        } else {
            return null;
        }
        int end = tokens.is(name + 1, ".") ? name + 3 : name + 1;
        int returning = returning(tokens);
        if (name >= tokens.size() || end > returning || returning + 1 >= tokens.size()) {
            return null;
        }
        boolean alias = tokens.is(end, "as") && end + 2 <= returning;
        String from = tokens.sub(name, alias ? end + 2 : end).text();
        return "select " + tokens.sub(returning + 1, tokens.size()).text() + " from " + from;
    }

    private static int into(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, "into")) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static int returning(Tokens tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (depth == 0 && tokens.is(i, "returning")) {
                return i;
            }
        }
        return tokens.size();
    }
}
