package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.PlanColumn;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.ParentRows;
import dev.rex.dsl.render.SqlText;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A select whose nested rows come apart from its own, each list by a select for the children of all parents; in their place
 * stands the key to find them by. Nested rows whose select looks at the row of their parent cannot be had for many parents at
 * once: they stay within it, as JSON. So do those whose keys the database may take for equal while Java does not.
 */
final class ApartSelect<R> {
    /** Writes the select for the children of all parents. */
    @FunctionalInterface
    interface Link {
        /**
         * The text.
         *
         * @param select what is wanted of the children
         * @param parents the parents' rows, with their keys
         * @throws InvalidQueryException if it looks at the row of its parent
         */
        SqlText text(SelectNode select, ChildNode child, ParentRows parents);
    }

    /**
     * Nested rows that come apart.
     *
     * @param rows what is wanted of them
     * @param select their select
     * @param column the column of the parent, from 1, in whose place they stand
     * @param keyColumns the columns of the parent, from 1, that are its key
     * @param text the text of their select
     */
    record Children<C>(NestedRows<C> rows, ApartSelect<C> select, int column, List<Integer> keyColumns, SqlText text) {
        ChildNode child() {
            return rows.nested().child();
        }

        List<DataType> keyTypes() {
            return child().relation().types();
        }
    }

    private final Select<R> select;
    private final SqlDialect dialect;
    private final Link link;
    private final AtomicInteger names;
    private final String name;
    private final List<ExprNode> sent = new ArrayList<>();
    private final List<PlanColumn> columns = new ArrayList<>();
    private final List<Children<?>> children = new ArrayList<>();
    private final List<ColumnNode> behind = new ArrayList<>();

    ApartSelect(Select<R> select, SqlDialect dialect, Link link) {
        this(select, dialect, link, new AtomicInteger());
    }

    private ApartSelect(Select<R> select, SqlDialect dialect, Link link, AtomicInteger names) {
        this.select = select;
        this.dialect = dialect;
        this.link = link;
        this.names = names;
        this.name = ParentRows.PREFIX + names.getAndIncrement();
        int width = select.projection().width();
        select.projection().forEachColumn(column -> {
            Children<?> apart = column instanceof NestedRows<?> rows ? apart(rows, width) : null;
            if (apart == null) {
                send(column.node(), column.type().dataType());
            } else {
                send(key(apart.child(), 0), apart.keyTypes().get(0));
                children.add(apart);
            }
        });
        behind.forEach(key -> send(key, key.type()));
    }

    /** What its rows are called where another select of the same statement needs them. */
    String name() {
        return name;
    }

    /** What a row becomes. */
    Projection<R> projection() {
        return select.projection();
    }

    /** The select itself, with keys in the place of nested rows. */
    SelectNode node() {
        return select.node().withColumns(sent);
    }

    /** The columns of {@link #node}. */
    List<PlanColumn> columns() {
        return columns;
    }

    /** The nested rows that come apart. */
    List<Children<?>> children() {
        return children;
    }

    /**
     * @param width how many columns the parent has of its own
     * @return null if they come as JSON
     */
    private <C> @Nullable Children<C> apart(NestedRows<C> rows, int width) {
        if (select.strategy() == Nesting.JSON) {
            Compiler.refuseApart(select);
            return null;
        }
        ChildNode child = rows.nested().child();
        List<DataType> keyTypes = child.relation().types();
        if (!keyTypes.stream().allMatch(dialect::isExactKey)) {
            return null; // children could not be told by their keys
        }
        List<Integer> keyColumns = new ArrayList<>();
        List<ColumnNode> unsent = new ArrayList<>();
        for (int i = 0; i < keyTypes.size(); i++) {
            ColumnNode key = key(child, i);
            int known = sent(key);
            if (known == 0 && i > 0) {
                unsent.add(key);
                known = width + behind.size() + unsent.size();
            }
            keyColumns.add(known == 0 ? sent.size() + 1 : known);
        }
        ApartSelect<C> apart = new ApartSelect<>(rows.select(), dialect, link, names);
        try {
            SqlText text = link.text(apart.node(), child, new ParentRows(name, keyColumns));
            behind.addAll(unsent);
            return new Children<>(rows, apart, sent.size() + 1, keyColumns, text);
        } catch (InvalidQueryException e) {
            return null; // it looks at its parent's row; whatever else is wrong with it is found there again
        }
    }

    /** The position of a column that is sent anyway, and read as keys are; 0 if there is none. */
    private int sent(ColumnNode key) {
        for (int i = 0; i < sent.size(); i++) {
            int column = i + 1;
            if (sent.get(i) instanceof ColumnNode other
                    && other.source().equals(key.source())
                    && other.name().equals(key.name())
                    && other.type().equals(key.type())
                    && children.stream().noneMatch(nested -> nested.column() == column)) {
                return column;
            }
        }
        return 0;
    }

    private void send(ExprNode node, DataType type) {
        sent.add(node);
        columns.add(new PlanColumn(label(node), type));
    }

    private String label(ExprNode node) {
        return node instanceof ColumnNode column
                ? column.source().label() + "." + column.name()
                : "number " + sent.size();
    }

    private static ColumnNode key(ChildNode child, int part) {
        return new ColumnNode(
                child.parent(),
                child.relation().columns().get(part),
                child.relation().types().get(part),
                true);
    }
}
