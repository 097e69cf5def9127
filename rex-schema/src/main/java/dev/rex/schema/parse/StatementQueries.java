package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queries within a statement: common table expressions, which have names, and derived tables. Where a name may be
 * that of a table as well, or of two of them, it is that of none.
 */
final class StatementQueries {
    private static final Set<String> BEGINNINGS = Set.of("select", "with", "values", "insert", "update", "delete");

    /** What can stand behind a query in parentheses, in a query. */
    private static final Set<String> BEHIND = Set.of(")", "union", "intersect", "except", "order", "limit");

    private final Tokens tokens;
    private final ViewAnalyzer relations;
    private final ViewQuery query;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, @Nullable List<QueryColumn>> common;
    private final boolean certain;

    StatementQueries(Tokens tokens, ViewAnalyzer relations) {
        this.tokens = tokens;
        this.relations = relations;
        this.query = new ViewQuery(relations.dialect(), relations::relation);
        for (int i = 0; i < tokens.size(); i++) {
            if (isCommon(i)) {
                names.merge(relations.dialect().key(tokens.get(i).value()), 1, Integer::sum);
            }
        }
        boolean parsed = ViewAnalyzer.hasParser();
        this.common = parsed ? query.common(tokens) : Map.of();
        this.certain = parsed && names.keySet().stream().allMatch(this::isCertain);
    }

    /** Whether all between parentheses is a query, which begins at an index. */
    static boolean begins(Tokens tokens, int index) {
        if (tokens.is(index, "(")) {
            int next = tokens.close(index) + 1;
            return next < tokens.size() && BEHIND.stream().anyMatch(tokens.get(next)::is) && begins(tokens, index + 1);
        }
        return index < tokens.size() && BEGINNINGS.stream().anyMatch(tokens.get(index)::is);
    }

    /** Whether a name is given to a query there: {@code name [(..)] as (select ..)}. */
    private boolean isCommon(int index) {
        if (!tokens.get(index).isName()) {
            return false;
        }
        int as = tokens.is(index + 1, "(") ? tokens.close(index + 1) + 1 : index + 1;
        int open = tokens.is(as + 1, "not") ? as + 2 : as + 1;
        open += tokens.is(open, "materialized") ? 1 : 0;
        return tokens.is(as, "as") && tokens.is(open, "(") && begins(tokens, open + 1);
    }

    private boolean isCertain(String key) {
        return names.getOrDefault(key, 0) == 1
                && common.containsKey(key)
                && relations.relation(ObjectName.of(key)) == null;
    }

    /** The columns of what a statement calls so; null if they are not known. */
    @Nullable
    List<QueryColumn> relation(ObjectName name) {
        String key = relations.dialect().key(name.name());
        if (name.schema() != null || !names.containsKey(key)) {
            return relations.relation(name);
        }
        return isCertain(key) ? common.get(key) : null;
    }

    /** The columns of a derived table; null if they are not known. */
    @Nullable
    List<QueryColumn> columns(Tokens derived) {
        List<QueryColumn> columns = certain ? query.columns(derived, common) : null;
        return columns == null
                ? null
                : columns.stream().map(QueryColumn::selected).toList();
    }
}
