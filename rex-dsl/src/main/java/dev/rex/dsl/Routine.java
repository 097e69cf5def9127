package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.RoutineNode;
import dev.rex.dsl.ast.RoutineRowsNode;
import dev.rex.schema.ObjectName;
import java.util.Arrays;
import java.util.List;

/**
 * A function or procedure that is stored in the database, by its name; on SQLite, a function that the application has
 * registered, or a table-valued one. The database chooses among those of one name by the types of the arguments: a
 * {@code val(1L)} is a {@code bigint}. Immutable.
 *
 * <pre>{@code
 * static final Routine ORDER_TOTAL = Routine.of("order_total");
 * db.select(fields(ORDERS.ID, ORDER_TOTAL.number(DECIMAL, ORDERS.ID))).from(ORDERS)
 * // select "orders"."id", "order_total"("orders"."id") from "orders"
 * db.selectFrom(Routine.of("find_users").rows(USERS, val("a%"))).fetch()
 * // select "find_users"."id", .. from "find_users"(?)
 * }</pre>
 */
public final class Routine {
    private final ObjectName name;

    private Routine(ObjectName name) {
        this.name = name;
    }

    /** A routine that the database finds by itself. */
    public static Routine of(String name) {
        return new Routine(ObjectName.of(name));
    }

    /** A routine of a schema. */
    public static Routine of(String schema, String name) {
        return new Routine(new ObjectName(schema, name));
    }

    /** An argument that a procedure only gives back. */
    public static <V> OutArgument<V> out(SqlType<V> type) {
        return OutArgument.out(type);
    }

    /** An argument that a procedure is given, and gives back. */
    public static <V> OutArgument<V> inOut(V value, SqlType<V> type) {
        return OutArgument.inOut(value, type);
    }

    /** What the function gives, of any type. */
    public <V> Expr<V> value(SqlType<V> type, Expr<?>... arguments) {
        return Expr.of(node(arguments), type);
    }

    /** The number that the function gives. */
    public <V extends Number> NumberExpr<V> number(SqlType<V> type, Expr<?>... arguments) {
        return NumberExpr.of(node(arguments), type);
    }

    /** The text that the function gives. */
    public TextExpr text(Expr<?>... arguments) {
        return TextExpr.of(node(arguments));
    }

    /** The truth value that the function gives. */
    public Condition condition(Expr<?>... arguments) {
        return Condition.of(node(arguments));
    }

    /** The rows that the function gives, whose columns are named by the query. */
    public RoutineRows rows(Expr<?>... arguments) {
        return new RoutineRows(rowsNode(arguments));
    }

    /**
     * The rows that the function gives, which are those of a table: {@code returns setof users}.
     *
     * @return the table, as a source of those rows
     */
    public <T extends Table<T, ?>> T rows(T table, Expr<?>... arguments) {
        return table.at(rowsNode(arguments));
    }

    RoutineNode node(Expr<?>... arguments) {
        List<ExprNode> nodes =
                Arrays.stream(arguments).<ExprNode>map(Expr::node).toList();
        return new RoutineNode(name, nodes);
    }

    private RoutineRowsNode rowsNode(Expr<?>... arguments) {
        return new RoutineRowsNode(node(arguments), name.name());
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
