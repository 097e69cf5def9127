package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A query of those that {@code union}, {@code intersect} and {@code except} combine.
 *
 * @param union whether its rows may be among those of the result: it is the first, or stands behind {@code union}. That is
 *     so in whatever order the operators are read.
 * @param query its tokens
 */
record SetArm(boolean union, Tokens query) {
    private static final Set<String> OPERATORS = Set.of("union", "intersect", "except");

    /** Whether there is such an operator anywhere in a text. */
    static boolean isIn(Tokens tokens) {
        return tokens.list().stream().anyMatch(SetArm::isOperator);
    }

    private static boolean isOperator(SqlToken token) {
        return OPERATORS.stream().anyMatch(token::is);
    }

    /** The queries of a text, in its order: itself if nothing is combined. */
    static List<SetArm> of(Tokens tokens) {
        List<SetArm> arms = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean union = true;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (depth == 0 && isOperator(tokens.get(i))) {
                arms.add(new SetArm(union, tokens.sub(from, i)));
                union = tokens.is(i, "union");
                from = tokens.is(i + 1, "all") || tokens.is(i + 1, "distinct") ? i + 2 : i + 1;
            }
        }
        arms.add(new SetArm(union, tokens.sub(Math.min(from, tokens.size()), tokens.size())));
        return arms;
    }

    /**
     * The columns of a result so far together with those of this query.
     *
     * @param found as many columns as there are of the result
     */
    List<QueryColumn> added(List<QueryColumn> result, List<QueryColumn> found) {
        List<QueryColumn> columns = new ArrayList<>();
        for (int i = 0; i < result.size(); i++) {
            QueryColumn one = result.get(i);
            QueryColumn other = found.get(i);
            columns.add(new QueryColumn(
                    one.name(),
                    one.required() && (other.required() || !union),
                    one.kind() == other.kind() ? one.kind() : null,
                    true,
                    ComputedTypes.common(one.type(), other.type()),
                    Objects.equals(one.origin(), other.origin()) ? one.origin() : null));
        }
        return columns;
    }
}
