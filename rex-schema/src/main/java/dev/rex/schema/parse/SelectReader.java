package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;
import dev.rex.schema.parse.QueryScope.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Asterisk;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.QualifiedAsterisk;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.conf.ParseUnknownFunctions;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.ParserException;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Reads a query without set operations by jOOQ's parser. Whatever it does not know makes all of the query unknown. */
final class SelectReader {
    private final ViewDialect dialect;
    private final Function<ObjectName, @Nullable List<QueryColumn>> relations;
    private final Tokens tokens;

    SelectReader(ViewDialect dialect, Function<ObjectName, @Nullable List<QueryColumn>> relations, Tokens tokens) {
        this.dialect = dialect;
        this.relations = relations;
        this.tokens = tokens;
    }

    /**
     * The columns of the query; null if it is not understood.
     *
     * @param common the columns of the common table expressions that it can see, by name; null for unknown ones
     */
    @Nullable
    List<QueryColumn> columns(Map<String, @Nullable List<QueryColumn>> common) {
        SQLDialect parsed = SQLDialect.valueOf(dialect.parser());
        DSLContext context = DSL.using(
                parsed,
                new Settings().withParseDialect(parsed).withParseUnknownFunctions(ParseUnknownFunctions.IGNORE));
        try {
            return columns(context.parser().parseSelect(tokens.text()), common);
        } catch (ParserException e) {
            return null; // it reads less than the databases do
        }
    }

    /**
     * The columns of a query.
     *
     * @param outer the columns of the common table expressions that it can see, by name; null for unknown ones
     */
    private @Nullable List<QueryColumn> columns(Select<?> select, Map<String, @Nullable List<QueryColumn>> outer) {
        Map<String, @Nullable List<QueryColumn>> common = common(select, outer);
        FromReader from = new FromReader(dialect, table -> source(table, common));
        for (Table<?> table : select.$from()) {
            if (!from.read(table)) {
                return null;
            }
        }
        if (!select.$groupBy().stream().allMatch(SelectReader::isPlainGroup)) {
            return null; // grouping sets leave columns out of some rows
        }
        return selected(select, from.scope(), common);
    }

    private Map<String, @Nullable List<QueryColumn>> common(
            Select<?> select, Map<String, @Nullable List<QueryColumn>> outer) {
        QOM.With with = select.$with();
        if (with == null) {
            return outer;
        }
        Map<String, @Nullable List<QueryColumn>> common = new HashMap<>(outer);
        if (dialect.openCommon()) {
            with.$commonTableExpressions().forEach(table -> common.put(dialect.key(table.getName()), null));
        }
        for (CommonTableExpression<?> table : with.$commonTableExpressions()) {
            boolean plain = !with.$recursive()
                    && table.$derivedColumnList().$columnNames().isEmpty()
                    && table.$query() instanceof Select<?>;
            common.put(
                    dialect.key(table.getName()),
                    plain && table.$query() instanceof Select<?> query ? columns(query, common) : null);
        }
        return common;
    }

    private static boolean isPlainGroup(GroupField group) {
        return group instanceof Field<?>
                && !(group instanceof QOM.Rollup)
                && !(group instanceof QOM.Cube)
                && !(group instanceof QOM.GroupingSets);
    }

    private @Nullable List<QueryColumn> selected(
            Select<?> select, QueryScope scope, Map<String, @Nullable List<QueryColumn>> common) {
        ExpressionReader expressions = new ExpressionReader(dialect, scope, inner -> columns(inner, common));
        List<QueryColumn> columns = items(select, scope, expressions);
        if (columns == null || !dialect.bareColumns() || !select.$groupBy().isEmpty()) {
            return columns;
        }
        boolean scalar = select.$having() == null
                && columns.stream().allMatch(QueryColumn::scalar)
                && select.$orderBy().stream()
                        .allMatch(order -> expressions.read(order.$field()).scalar());
        return scalar || !FunctionCalls.mayAggregate(tokens)
                ? columns
                : items(
                        select,
                        scope.nullable(),
                        new ExpressionReader(dialect, scope.nullable(), inner -> columns(inner, common)));
    }

    private @Nullable List<QueryColumn> items(Select<?> select, QueryScope scope, ExpressionReader expressions) {
        List<QueryColumn> columns = new ArrayList<>();
        for (SelectFieldOrAsterisk item : select.$select()) {
            List<QueryColumn> found = null;
            if (item instanceof QualifiedAsterisk asterisk) {
                found = asterisk.$except().isEmpty()
                        ? scope.all(asterisk.$table().getName())
                        : null;
            } else if (item instanceof Asterisk) {
                found = scope.all(null);
            } else if (item instanceof Field<?> field) {
                found = List.of(expressions.read(field));
            }
            if (found == null) {
                return null;
            }
            columns.addAll(found);
        }
        return columns;
    }

    /** A table, derived table or alias; null if it is none of these. */
    private @Nullable Source source(Table<?> table, Map<String, @Nullable List<QueryColumn>> common) {
        if (table instanceof QOM.TableAlias<?> alias) {
            String name = alias.$alias().last();
            Source inside = source(alias.$table(), common);
            if (inside == null || name == null) {
                return null;
            }
            return new Source(name, isRenamed(name) ? null : inside.columns());
        }
        if (table instanceof QOM.DerivedTable<?> derived) {
            return new Source(null, selected(columns(derived.$arg1(), common)));
        }
        if (table instanceof QOM.Lateral<?> lateral) {
            return source(lateral.$arg1(), common);
        }
        // a plain name; everything that has a shape of its own is a type of its own
        if (!table.getClass().getSimpleName().equals("TableImpl")) {
            return new Source(null, null);
        }
        String schema = table.getSchema() == null ? null : table.getSchema().getName();
        String key = dialect.key(table.getName());
        if (schema == null && common.containsKey(key)) {
            return new Source(table.getName(), selected(common.get(key)));
        }
        ObjectName name = new ObjectName(schema == null || schema.isEmpty() ? null : schema, table.getName());
        // without a schema in front, PostgreSQL means its catalog
        boolean catalog = name.schema() == null && table.getName().startsWith("pg_");
        return new Source(table.getName(), catalog ? null : relations.apply(name));
    }

    private static @Nullable List<QueryColumn> selected(@Nullable List<QueryColumn> columns) {
        return columns == null
                ? null
                : columns.stream().map(QueryColumn::selected).toList();
    }

    /** Whether an alias may rename columns, {@code t (a, b)}, which the parser's model hides. */
    private boolean isRenamed(String alias) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isName() && dialect.key(token.value()).equals(dialect.key(alias)) && tokens.is(i + 1, "(")) {
                return true;
            }
        }
        return false;
    }
}
