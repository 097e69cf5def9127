package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.DerivedNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of a query as a table. Its columns are found by what was selected, so they have the types that they had there;
 * as a projection it is the whole row, as the query reads it. Immutable.
 *
 * <pre>{@code
 * var posts = count();
 * var busy = select(fields(POSTS.AUTHOR_ID, posts)).from(POSTS).groupBy(POSTS.AUTHOR_ID).as("busy");
 * select(fields(USERS.NAME, busy.get(posts))).from(USERS).join(busy).on(busy.get(POSTS.AUTHOR_ID).eq(USERS.ID))
 * // select "users"."name", "busy"."c2" from "users" join (select "posts"."author_id" as "author_id", count(*) as "c2" ..
 * }</pre>
 *
 * @param <R> what a row becomes
 */
public sealed class Derived<R> implements FromItem, Projection<R> permits Cte {
    private final SourceNode source;
    private final Projection<R> projection;
    private final List<ExprNode> selected;
    private final List<String> names;

    Derived(SourceNode source, Projection<R> projection, List<String> names) {
        this.source = source;
        this.projection = projection;
        this.selected = new ArrayList<>(projection.width());
        projection.forEachColumn(column -> selected.add(column.node()));
        this.names = names;
    }

    static <R> Derived<R> of(QueryExpression<R> query, String name) {
        List<String> names = names(query.projection());
        return new Derived<>(new DerivedNode(query.node(), names, name, false), query.projection(), names);
    }

    /** Columns keep their names if they can; all else is called by its position. */
    static List<String> names(Projection<?> projection) {
        List<String> names = new ArrayList<>(projection.width());
        Set<String> taken = new HashSet<>();
        projection.forEachColumn(column -> {
            if (column.node() instanceof NestedNode) {
                throw new InvalidQueryException(
                        "nested rows stand in a select that is used as a table",
                        "select columns there, and nest in the outermost select");
            }
            String name = column.node() instanceof ColumnNode c ? c.name() : "";
            boolean free = !name.isEmpty() && taken.add(name.toLowerCase(Locale.ROOT));
            names.add(free ? name : position(names.size() + 1, taken));
        });
        return names;
    }

    private static String position(int index, Set<String> taken) {
        String name = "c" + index;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    @Override
    public final SourceNode source() {
        return source;
    }

    /** The same rows once more, under another name. */
    public Derived<R> as(String alias) {
        DerivedNode node = (DerivedNode) source;
        return new Derived<>(new DerivedNode(node.query(), node.columns(), alias, node.lateral()), projection, names);
    }

    /** The same with a view of the tables before it in FROM. */
    Derived<R> lateral() {
        if (source instanceof DerivedNode node) {
            return new Derived<>(new DerivedNode(node.query(), node.columns(), node.label(), true), projection, names);
        }
        throw new InvalidQueryException(
                "the query " + this + " of a with(..) is made lateral", "use as(\"name\") of the select itself");
    }

    /** The column that holds what that expression was in the query. */
    public final <V> Expr<V> get(Expr<V> field) {
        return Expr.of(column(field), field.type());
    }

    /** The column that holds what that number was in the query. */
    public final <V extends Number> NumberExpr<V> get(NumberExpr<V> field) {
        return NumberExpr.of(column(field), field.type());
    }

    /** The column that holds what that text was in the query. */
    public final TextExpr get(TextExpr field) {
        return TextExpr.of(column(field));
    }

    /** The column that holds what that time was in the query. */
    public final <V extends Temporal> TimeExpr<V> get(TimeExpr<V> field) {
        return TimeExpr.of(column(field), field.type());
    }

    /** The column that holds what that condition was in the query. */
    public final Condition get(Condition field) {
        return Condition.of(column(field));
    }

    private ColumnNode column(Expr<?> field) {
        int index = selected.indexOf(field.node());
        if (index < 0) {
            throw new InvalidQueryException(
                    "the query " + this + " does not select that expression; it selects " + names,
                    "select it there, and give get(..) the same expression");
        }
        return column(index, field.type());
    }

    private ColumnNode column(int index, SqlType<?> type) {
        boolean nullable = !(selected.get(index) instanceof ColumnNode column) || column.nullable();
        return new ColumnNode(source, names.get(index), type.dataType(), nullable);
    }

    @Override
    public final int width() {
        return projection.width();
    }

    @Override
    public final void forEachColumn(Consumer<Expr<?>> out) {
        int[] index = {0};
        projection.forEachColumn(column -> out.accept(Expr.of(column(index[0]++, column.type()), column.type())));
    }

    @Override
    public final void forEachRequiredSource(Consumer<FromItem> out) {
        out.accept(this);
    }

    @Override
    public final String componentOf(int column) {
        return projection.componentOf(column);
    }

    @Override
    public final R read(RowReader row, int index) {
        return projection.read(row, index);
    }

    final Projection<R> projection() {
        return projection;
    }

    final List<String> names() {
        return names;
    }

    @Override
    public final String toString() {
        return source.label();
    }
}
