package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.Grouping;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.RowNode;
import java.util.Arrays;
import java.util.List;

/** Several sets of groups in one select: {@code groupBy(rollup(A, B))}. */
public final class Groupings {
    private Groupings() {}

    /** {@code rollup (a, b)}: groups of a and b, groups of a, and all rows as one. */
    public static Grouping rollup(Expr<?>... columns) {
        return call("rollup", nodes(columns));
    }

    /** {@code cube (a, b)}: groups of every choice among the columns. */
    public static Grouping cube(Expr<?>... columns) {
        return call("cube", nodes(columns));
    }

    /** {@code grouping sets ((a, b), ())}: just these, each made by {@link #set}. */
    public static Grouping groupingSets(Grouping... sets) {
        return call("grouping sets", Arrays.stream(sets).map(Grouping::node).toList());
    }

    /** {@code (a, b)}: columns that make one set of groups; none of them for all rows as one. */
    public static Grouping set(Expr<?>... columns) {
        return new Grouping(new RowNode(nodes(columns)));
    }

    /** {@code grouping(column)}: 1 in groups that the column has no part in, where it is NULL; otherwise 0. */
    public static NumberExpr<Integer> grouping(Expr<?> column) {
        return NumberExpr.of(new FunctionNode("grouping", List.of(column.node())), SqlType.INTEGER);
    }

    private static Grouping call(String name, List<ExprNode> arguments) {
        return new Grouping(new FunctionNode(name, arguments));
    }

    private static List<ExprNode> nodes(Expr<?>... columns) {
        return Arrays.stream(columns).<ExprNode>map(Expr::node).toList();
    }
}
