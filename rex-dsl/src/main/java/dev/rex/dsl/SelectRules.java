package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.SelectExtras;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.render.InvalidQueryException;

/** What a select has to fulfil so that its rows can be read, whatever the dialect. */
final class SelectRules {
    private SelectRules() {}

    /**
     * Refuses a select whose rows could not be read.
     *
     * @return whether it has nested rows
     * @throws InvalidQueryException if it selects a table whose row may be missing, or nested rows of parents that are
     *     not told apart
     */
    static boolean check(Select<?> select) {
        boolean nested = hasNested(select.node());
        if (nested) {
            select.projection().forEachColumn(column -> {
                if (column instanceof NestedRows<?> rows) {
                    checkParents(rows.nested().child(), select.node());
                    checkNested(rows);
                    check(rows.select());
                }
            });
        }
        select.projection().forEachRequiredSource(table -> {
            if (isOptional(table.source(), select.node())) {
                throw new InvalidQueryException(
                        "the row of " + table + " may be missing, because it is outer-joined",
                        "select it as optional(" + table + "), which becomes an Optional");
            }
        });
        return nested;
    }

    /** These would be of all parents' rows together, where their children are fetched at once. */
    private static void checkNested(NestedRows<?> rows) {
        SelectExtras extras = rows.select().node().extras();
        if (!extras.distinctOn().isEmpty()
                || extras.withTies()
                || !extras.preamble().with().isEmpty()) {
            throw new InvalidQueryException(
                    "nested rows (" + rows.nested().child().relation().name()
                            + ") have distinctOn(..), withTies() or with(..)",
                    "number them with a window in a derived table, or fetch them by a query of their own");
        }
    }

    private static boolean hasNested(SelectNode select) {
        for (ExprNode column : select.columns()) {
            if (column instanceof NestedNode) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOptional(SourceNode source, SelectNode select) {
        if (source instanceof PathNode path) {
            return path.relation().optional() || isOptional(path.parent(), select);
        }
        return isNamed(source, select) && !select.presentSources().contains(source);
    }

    private static boolean isNamed(SourceNode source, SelectNode select) {
        return source.equals(select.from())
                || select.joins().stream().anyMatch(join -> join.source().equals(source));
    }

    /** Rows that distinct or group by has made one of several parents have no key to find their children by. */
    private static void checkParents(ChildNode child, SelectNode select) {
        String name = child.relation().name();
        if (select.distinct()) {
            throw new InvalidQueryException(
                    "nested rows (" + name + ") stand in a select distinct", "leave out distinct()");
        }
        for (String column : child.relation().columns()) {
            if (!select.groupBy().isEmpty() && !isGroupedBy(select, child.parent(), column)) {
                String key = child.parent().label() + "." + column;
                throw new InvalidQueryException(
                        "nested rows (" + name + ") are found by " + key + ", which is not in group by",
                        "add it to groupBy(..)");
            }
        }
    }

    private static boolean isGroupedBy(SelectNode select, SourceNode source, String column) {
        return select.groupBy().stream()
                .anyMatch(group -> group instanceof ColumnNode c
                        && c.name().equals(column)
                        && c.source().equals(source));
    }
}
