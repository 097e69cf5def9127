package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that follow each other in a text.
 *
 * @param sql the whole text
 * @param list the tokens
 */
record Tokens(String sql, List<SqlToken> list) {
    Tokens {
        list = List.copyOf(list);
    }

    int size() {
        return list.size();
    }

    SqlToken get(int index) {
        return list.get(index);
    }

    /** Whether there is a token at the index, and it is that keyword or symbol. */
    boolean is(int index, String keywordOrSymbol) {
        return index >= 0 && index < list.size() && list.get(index).is(keywordOrSymbol);
    }

    Tokens sub(int from, int to) {
        return new Tokens(sql, list.subList(from, to));
    }

    /**
     * The same, in which the names of parameters are no keywords.
     *
     * @param lower whether other names are written in lower case, unless they are in quotes
     */
    Tokens named(boolean lower) {
        StringBuilder text = new StringBuilder(sql);
        List<SqlToken> tokens = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            SqlToken token = get(i);
            boolean word = token.kind() == SqlToken.Kind.WORD;
            if (word && is(i - 1, ":") && get(i - 1).end() == token.start()) {
                token = new SqlToken(SqlToken.Kind.QUOTED_NAME, token.value(), token.start(), token.end());
            } else if (word && lower) {
                token = new SqlToken(token.kind(), AsciiCase.lower(token.value()), token.start(), token.end());
                text.replace(token.start(), token.end(), token.value());
            }
            tokens.add(token);
        }
        return new Tokens(text.toString(), tokens);
    }

    /** The text from the first token to the last, as it is written. */
    String text() {
        return list.isEmpty()
                ? ""
                : sql.substring(list.get(0).start(), list.get(list.size() - 1).end());
    }

    /**
     * The parts between the keywords {@code or}, or {@code and}, that stand outside of parentheses and of {@code case}; an
     * {@code and} that belongs to {@code between} parts nothing. Null if the parentheses do not match.
     */
    @Nullable
    List<Tokens> split(String keyword) {
        List<Tokens> parts = new ArrayList<>();
        int depth = 0;
        int cases = 0;
        int betweens = 0;
        int from = 0;
        for (int i = 0; i < size(); i++) {
            SqlToken token = get(i);
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                if (--depth < 0) {
                    return null;
                }
            }
            if (depth > 0) {
                continue;
            }
            if (token.is("case")) {
                cases++;
            } else if (cases > 0) {
                cases -= token.is("end") ? 1 : 0;
            } else if (token.is("between")) {
                betweens++;
            } else if (token.is("and") && betweens > 0) {
                betweens--;
            } else if (token.is(keyword)) {
                parts.add(sub(from, i));
                from = i + 1;
            }
        }
        parts.add(sub(from, size()));
        return depth == 0 && cases == 0 ? parts : null;
    }

    /** The index of the parenthesis that closes the one at {@code open}; the size if none does. */
    int close(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            if (is(i, "(")) {
                depth++;
            } else if (is(i, ")") && --depth == 0) {
                return i;
            }
        }
        return size();
    }

    /** The index of the parenthesis around an index that is not closed before it; for one that closes, of its own. -1 if none. */
    int open(int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            depth += is(i, ")") ? 1 : is(i, "(") ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The depth to which parentheses, {@code not} and signs can be nested at most. */
    int depth() {
        int depth = 0;
        int deepest = 0;
        for (SqlToken token : list) {
            boolean opens = token.is("(") || token.is("not") || token.is("-") || token.is("case");
            depth += opens ? 1 : token.is(")") ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
