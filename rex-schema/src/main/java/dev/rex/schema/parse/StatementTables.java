package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a statement names anywhere, and the columns that names in it can mean. A name that could be a column of
 * several of them means none.
 */
final class StatementTables {
    private static final Set<String> BEFORE_TABLES = Set.of("from", "join", "into", "using");

    /** What follows a table and is no alias of it. */
    private static final Set<String> NO_ALIASES = Set.of(
            "where",
            "on",
            "using",
            "set",
            "values",
            "select",
            "join",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "natural",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "fetch",
            "union",
            "intersect",
            "except",
            "returning",
            "default",
            "when",
            "with",
            "for",
            "window",
            "lateral",
            "as",
            "tablesample",
            "indexed",
            "not");

    private final Tokens tokens;
    private final ViewDialect dialect;
    private final ViewAnalyzer relations;
    private final Map<String, List<List<QueryColumn>>> named = new HashMap<>();
    private final List<List<QueryColumn>> all = new ArrayList<>();
    private final @Nullable ObjectName target;
    private boolean unknown;

    StatementTables(Tokens tokens, ViewAnalyzer relations) {
        this.tokens = tokens;
        this.dialect = relations.dialect();
        this.relations = relations;
        for (int i = 0; i < tokens.size(); i++) {
            if (isBeforeTable(i)) {
                tables(i + 1);
            }
        }
        this.target = findTarget();
    }

    private boolean isBeforeTable(int index) {
        SqlToken token = tokens.get(index);
        return token.is("update") ? isStatement(index) : BEFORE_TABLES.stream().anyMatch(token::is);
    }

    /** Whether {@code update} begins a statement, and does not stand in {@code for update} or {@code do update}. */
    private boolean isStatement(int update) {
        return update == 0 || tokens.is(update - 1, "(") || tokens.is(update - 1, ")");
    }

    private void tables(int from) {
        int i = from;
        do {
            i = table(tokens.is(i, ",") ? i + 1 : i);
        } while (tokens.is(i, ","));
    }

    /** Takes a table with its alias, and tells what follows; nothing if there is something else. */
    private int table(int from) {
        int i = from;
        while (tokens.is(i, "only") || tokens.is(i, "lateral")) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).isName() || tokens.is(i + 1, "(")) {
            unknown |= !tokens.is(from - 1, "using") && !tokens.is(from - 1, "into"); // a query, or a function
            return tokens.size();
        }
        ObjectName name = ObjectName.of(tokens.get(i).value());
        i++;
        if (tokens.is(i, ".") && i + 1 < tokens.size() && tokens.get(i + 1).isName()) {
            name = new ObjectName(name.name(), tokens.get(i + 1).value());
            i += 2;
        }
        String label = name.name();
        if (tokens.is(i, "as") && i + 1 < tokens.size()) {
            label = tokens.get(i + 1).value();
            i += 2;
        } else if (i < tokens.size() && tokens.get(i).isName() && !isKeyword(tokens.get(i))) {
            label = tokens.get(i).value();
            i++;
        }
        List<QueryColumn> columns = relations.relation(name);
        unknown |= columns == null; // a common table expression
        if (columns != null) {
            named.computeIfAbsent(dialect.key(label), key -> new ArrayList<>()).add(columns);
            all.add(columns);
        }
        return i;
    }

    private static boolean isKeyword(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD && NO_ALIASES.contains(AsciiCase.lower(token.value()));
    }

    /** None if there are several. */
    private @Nullable ObjectName findTarget() {
        int found = -1;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, "into") || (tokens.is(i, "update") && isStatement(i))) {
                if (found >= 0) {
                    return null;
                }
                found = i;
            }
        }
        return found < 0 ? null : targetName(found + 1);
    }

    private ObjectName targetName(int index) {
        String name = tokens.get(index).value();
        return tokens.is(index + 1, ".") && index + 2 < tokens.size()
                ? new ObjectName(name, tokens.get(index + 2).value())
                : ObjectName.of(name);
    }

    /** The columns of the table that is written to; null if there is none, or it is not known. */
    @Nullable
    List<QueryColumn> target() {
        return target == null ? null : relations.relation(target);
    }

    /** Whether it has columns that it computes, which some databases count among those of an insert and some do not. */
    boolean targetComputes() {
        return target != null && relations.hasComputed(target);
    }

    /** The column of the table that is written to. */
    @Nullable
    QueryColumn targetColumn(String name) {
        List<QueryColumn> columns = target();
        return columns == null ? null : only(List.of(columns), name);
    }

    /** The column that a name means, by the label of its table if there is one; null if that is not certain. */
    @Nullable
    QueryColumn column(@Nullable String label, String name) {
        if (label == null && unknown) {
            return null;
        }
        return only(label == null ? all : named.getOrDefault(dialect.key(label), List.of()), name);
    }

    private @Nullable QueryColumn only(List<List<QueryColumn>> tables, String name) {
        List<QueryColumn> found = tables.stream()
                .flatMap(List::stream)
                .filter(column ->
                        column.name() != null && dialect.key(column.name()).equals(dialect.key(name)))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
