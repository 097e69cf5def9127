package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a query, or of a statement that writes and gives rows back. It goes to the parser in parts without
 * {@code with}, {@code union}, {@code intersect} and {@code except}, because the parser's model hides some of these, and not
 * at all if it has in it what the parser takes for something else.
 */
final class ViewQuery {
    private static final int DEEPEST = 200;

    private final ViewDialect dialect;
    private final Function<ObjectName, @Nullable List<QueryColumn>> relations;

    ViewQuery(ViewDialect dialect, Function<ObjectName, @Nullable List<QueryColumn>> relations) {
        this.dialect = dialect;
        this.relations = relations;
    }

    /** The columns of the query, in its order; null if it is not understood. */
    @Nullable
    List<QueryColumn> columns(String sql) {
        Tokens tokens = dialect.tokens(sql);
        return tokens == null ? null : columns(tokens, Map.of());
    }

    /**
     * The same of a part of a text.
     *
     * @param outer the columns of the common table expressions that it can see, by name; null for unknown ones
     */
    @Nullable
    List<QueryColumn> columns(Tokens tokens, Map<String, @Nullable List<QueryColumn>> outer) {
        return isMisread(tokens) ? null : statement(tokens, outer);
    }

    /** The columns of the common table expressions that a statement begins with, by name; null for unknown ones. */
    Map<String, @Nullable List<QueryColumn>> common(Tokens tokens) {
        WithClause with = isMisread(tokens) ? null : WithClause.read(tokens);
        return with == null ? Map.of() : common(with, Map.of());
    }

    /** {@code from only t} is read as the table {@code only} by the name of {@code t}. */
    private static boolean isMisread(Tokens tokens) {
        return tokens.depth() > DEEPEST || tokens.list().stream().anyMatch(t -> t.is("only"));
    }

    private @Nullable List<QueryColumn> statement(Tokens tokens, Map<String, @Nullable List<QueryColumn>> outer) {
        if (tokens.is(0, "with")) {
            WithClause with = WithClause.read(tokens);
            return with == null ? null : statement(with.statement(), common(with, outer));
        }
        return ReturningClause.isIn(tokens) ? returned(tokens, outer) : combined(SetArm.of(tokens), outer, null);
    }

    private Map<String, @Nullable List<QueryColumn>> common(
            WithClause with, Map<String, @Nullable List<QueryColumn>> outer) {
        boolean open = with.recursive() || dialect.openCommon();
        Map<String, @Nullable List<QueryColumn>> common = new HashMap<>(outer);
        if (open) {
            with.tables().forEach(table -> common.put(dialect.key(table.name()), null));
        }
        for (WithClause.Common table : with.tables()) {
            boolean recursive = open && table.isNamedIn(table.query(), dialect);
            List<QueryColumn> columns = recursive ? recursive(table, common) : statement(table.query(), common);
            common.put(dialect.key(table.name()), table.named(columns));
        }
        return common;
    }

    /**
     * What the first queries give, as far as the others give the same where they are given that: so it is of each row that
     * follows from another.
     */
    private @Nullable List<QueryColumn> recursive(
            WithClause.Common table, Map<String, @Nullable List<QueryColumn>> outer) {
        List<SetArm> arms = SetArm.of(table.query());
        int first = 0;
        while (first < arms.size() && !table.isNamedIn(arms.get(first).query(), dialect)) {
            first++;
        }
        if (first == 0 || !arms.stream().allMatch(SetArm::union)) {
            return combined(arms, outer, null); // to which it is unknown itself
        }
        List<QueryColumn> columns = combined(arms.subList(0, first), outer, null);
        List<QueryColumn> before = null;
        while (columns != null && !columns.equals(before)) {
            before = columns;
            Map<String, @Nullable List<QueryColumn>> common = new HashMap<>(outer);
            common.put(dialect.key(table.name()), table.named(columns));
            columns = combined(arms.subList(first, arms.size()), common, columns);
        }
        return columns;
    }

    private @Nullable List<QueryColumn> combined(
            List<SetArm> arms, Map<String, @Nullable List<QueryColumn>> outer, @Nullable List<QueryColumn> before) {
        List<QueryColumn> columns = before;
        for (SetArm arm : arms) {
            List<QueryColumn> found = single(arm.query(), outer);
            if (found == null || (columns != null && columns.size() != found.size())) {
                return null;
            }
            columns = columns == null ? found : arm.added(columns, found);
        }
        return columns;
    }

    private @Nullable List<QueryColumn> single(Tokens tokens, Map<String, @Nullable List<QueryColumn>> outer) {
        if (tokens.is(0, "(") && tokens.close(0) == tokens.size() - 1) {
            return statement(tokens.sub(1, tokens.size() - 1), outer);
        }
        return SetArm.isIn(tokens) ? null : new SelectReader(dialect, relations, tokens).columns(outer);
    }

    /** Nothing where a name may be a table that is written to as well as a common table expression. */
    private @Nullable List<QueryColumn> returned(Tokens tokens, Map<String, @Nullable List<QueryColumn>> outer) {
        boolean certain = outer.keySet().stream().allMatch(name -> relations.apply(ObjectName.of(name)) == null);
        String select = certain ? ReturningClause.asSelect(tokens) : null;
        Tokens selected = select == null ? null : dialect.tokens(select);
        return selected == null ? null : single(selected, outer);
    }
}
