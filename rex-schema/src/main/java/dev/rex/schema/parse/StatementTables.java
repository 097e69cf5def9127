package dev.rex.schema.parse;

import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a statement names anywhere, and the columns that names in it can mean. A name that could be a column of
 * several of them means none, and has a type only if all of them have that.
 */
final class StatementTables {
    private static final Set<String> BEFORE_TABLES = Set.of("from", "join", "into", "using");

    /** What ends a list of tables. */
    private static final Set<String> AFTER_TABLES = Set.of(
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "union",
            "intersect",
            "except",
            "returning",
            "window",
            "set",
            "values",
            "select",
            "when",
            "default",
            "for",
            "do");

    /** What else follows a table and is no alias of it. */
    private static final Set<String> NO_ALIASES = Set.of(
            "on",
            "using",
            "join",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "natural",
            "with",
            "lateral",
            "as",
            "tablesample",
            "indexed",
            "not");

    private final Tokens tokens;
    private final ViewDialect dialect;
    private final ViewAnalyzer relations;
    private final StatementQueries queries;
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable ObjectName target;

    /**
     * A table where it stands.
     *
     * @param label what it is called there; null if it has no name
     * @param columns its columns; null if they are not known
     * @param block the query that it is a table of
     */
    private record Entry(@Nullable String label, @Nullable List<QueryColumn> columns, Block block) {}

    /** A query in parentheses, or the statement: from the first of its tokens to the one behind it. */
    private record Block(int from, int to) {
        boolean holds(int index) {
            return from <= index && index < to;
        }
    }

    StatementTables(Tokens tokens, ViewAnalyzer relations) {
        this.tokens = tokens;
        this.dialect = relations.dialect();
        this.relations = relations;
        this.queries = new StatementQueries(tokens, relations);
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

    /** Takes the tables up to the end of their list; a comma may stand behind the condition of a join. */
    private void tables(int from) {
        int depth = 0;
        for (int i = table(from); i < tokens.size() && depth >= 0; i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (depth == 0 && AFTER_TABLES.stream().anyMatch(tokens.get(i)::is)) {
                return;
            }
            if (depth == 0 && tokens.is(i, ",")) {
                i = table(i + 1) - 1;
            }
        }
    }

    /** Takes a table with its alias, and tells what follows. */
    private int table(int from) {
        int i = from;
        while (tokens.is(i, "only") || tokens.is(i, "lateral")) {
            i++;
        }
        if (tokens.is(i, "(")) {
            return parentheses(from - 1, i);
        }
        if (i >= tokens.size() || !tokens.get(i).isName()) {
            add(null, null, from);
            return i;
        }
        boolean into = tokens.is(from - 1, "into");
        ObjectName name = ObjectName.of(tokens.get(i).value());
        i++;
        if (tokens.is(i, ".") && i + 1 < tokens.size() && tokens.get(i + 1).isName()) {
            name = new ObjectName(name.name(), tokens.get(i + 1).value());
            i += 2;
        }
        boolean function = tokens.is(i, "(") && !into;
        if (into && tokens.is(i, "(") && tokens.list().stream().noneMatch(token -> token.is("conflict"))) {
            return i; // its columns cannot be named in what follows
        }
        i = function ? tokens.close(i) + 1 : i;
        String label = label(i);
        add(label == null ? name.name() : label, function ? null : queries.relation(name), from);
        return label == null ? i : afterLabel(i);
    }

    /** A query, or joins, whose tables are found by themselves. */
    private int parentheses(int before, int open) {
        int close = tokens.close(open);
        String label = label(close + 1);
        if (StatementQueries.begins(tokens, open + 1)) {
            int end = label == null ? close + 1 : afterLabel(close + 1);
            boolean renamed = label != null && tokens.is(end, "(");
            List<QueryColumn> columns =
                    renamed || close >= tokens.size() ? null : queries.columns(tokens.sub(open + 1, close));
            add(label, columns, open);
            return renamed ? tokens.close(end) + 1 : Math.min(end, tokens.size());
        }
        if (!tokens.is(before, "using") && !tokens.is(before, "into")) {
            if (label != null) {
                add(label, null, open);
            }
            table(open + 1);
        }
        return open;
    }

    /** The alias that stands at an index, if there is one. */
    private @Nullable String label(int index) {
        int name = tokens.is(index, "as") ? index + 1 : index;
        boolean found =
                name < tokens.size() && tokens.get(name).isName() && (name > index || !isKeyword(tokens.get(name)));
        return found ? tokens.get(name).value() : null;
    }

    private int afterLabel(int index) {
        return tokens.is(index, "as") ? index + 2 : index + 1;
    }

    private void add(@Nullable String label, @Nullable List<QueryColumn> columns, int at) {
        entries.add(new Entry(label == null ? null : dialect.key(label), columns, block(at)));
    }

    /** The innermost query around an index. */
    private Block block(int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            depth += tokens.is(i, ")") ? 1 : tokens.is(i, "(") ? -1 : 0;
            if (depth < 0) {
                if (StatementQueries.begins(tokens, i + 1)) {
                    return new Block(i, tokens.close(i));
                }
                depth = 0;
            }
        }
        return new Block(0, tokens.size());
    }

    private static boolean isKeyword(SqlToken token) {
        if (token.kind() != SqlToken.Kind.WORD) {
            return false;
        }
        String word = AsciiCase.lower(token.value());
        return AFTER_TABLES.contains(word) || NO_ALIASES.contains(word);
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
        return columns == null ? null : only(columns, name);
    }

    /**
     * The column that a name means, by the label of its table if there is one; null if that is not certain.
     *
     * @param at where the name stands
     */
    @Nullable
    QueryColumn column(@Nullable String label, String name, int at) {
        List<QueryColumn> columns = new ArrayList<>();
        Block own = block(at);
        boolean near = label != null;
        for (Entry entry : entries) {
            boolean meant = entry.block().holds(at)
                    && (label == null || dialect.key(label).equals(entry.label()));
            if (meant && entry.columns() == null) {
                return null;
            }
            if (meant && entry.columns() != null) {
                columns.addAll(entry.columns());
                near |= entry.block().equals(own) && only(entry.columns(), name) != null;
            }
        }
        return near || !isNameOfResult(name, own) ? only(columns, name) : null;
    }

    /** Whether a query may call a column so, which on SQLite goes before those of the queries around it. */
    private boolean isNameOfResult(String name, Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            boolean same =
                    tokens.get(i).isName() && dialect.key(tokens.get(i).value()).equals(dialect.key(name));
            if (same && (tokens.is(i - 1, "as") || tokens.is(i + 1, ",") || tokens.is(i + 1, "from"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable QueryColumn only(List<QueryColumn> columns, String name) {
        List<QueryColumn> found = columns.stream()
                .filter(column ->
                        column.name() != null && dialect.key(column.name()).equals(dialect.key(name)))
                .distinct()
                .toList();
        return found.stream().reduce(StatementTables::either).orElse(null);
    }

    private static QueryColumn either(QueryColumn one, QueryColumn other) {
        DataType type = one.type();
        DataType second = other.type();
        boolean alike = type != null && second != null && type.kind() == second.kind();
        DataType common = alike ? ComputedTypes.common(type, second) : null;
        boolean same = one.origin() != null && one.origin().equals(other.origin());
        return new QueryColumn(
                one.name(),
                one.required() && other.required(),
                common == null ? null : common.kind(),
                true,
                common,
                common != null && same ? one.origin() : null);
    }
}
