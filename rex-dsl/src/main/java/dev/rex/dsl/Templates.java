package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.TemplateNode;
import dev.rex.dsl.dialect.SqlTemplate;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.Arrays;
import java.util.List;

/**
 * The part of {@link Sql} that takes SQL as text, for what the rest has no words for. The text is the program's own; what
 * comes from outside is an argument, such as {@code val(input)}, and is bound.
 *
 * <pre>{@code
 * sqlNumber("width_bucket({0}, 0, {1}, 10)", INTEGER, ITEMS.PRICE, val(100))
 * }</pre>
 */
abstract sealed class Templates extends Literals permits RowSources {
    Templates() {}

    /**
     * An expression.
     *
     * @param text SQL, in which {@code {0}} stands for the first argument, outside of quotes and comments; the operators of
     *     PostgreSQL with a question mark are written with two: {@code {0} ?? {1}}
     * @param type the type of its value
     * @param arguments what the holes are filled with
     */
    public static <V> Expr<V> sql(String text, SqlType<V> type, Expr<?>... arguments) {
        return Expr.of(node(text, arguments), type);
    }

    /** A number; see {@link #sql}. */
    public static <V extends Number> NumberExpr<V> sqlNumber(String text, SqlType<V> type, Expr<?>... arguments) {
        return NumberExpr.of(node(text, arguments), type);
    }

    /** A text; see {@link #sql}. */
    public static TextExpr sqlText(String text, Expr<?>... arguments) {
        return TextExpr.of(node(text, arguments));
    }

    /** A condition; see {@link #sql}. */
    public static Condition sqlCondition(String text, Expr<?>... arguments) {
        return Condition.of(node(text, arguments));
    }

    private static ExprNode node(String text, Expr<?>... arguments) {
        int holes = SqlTemplate.of(text).arguments();
        if (holes != arguments.length) {
            throw new InvalidQueryException(
                    "the template " + text + " has holes up to " + (holes - 1) + ", and " + arguments.length
                            + " arguments",
                    "write {0}, {1} and so on, one for each argument, outside of quotes and comments");
        }
        if (SqlTemplate.hasPlaceholder(text)) {
            throw new InvalidQueryException(
                    "the template " + text + " has a placeholder of JDBC",
                    "give the value as an argument, val(..), and write {0} for it; the operator ? is written ??");
        }
        List<ExprNode> nodes =
                Arrays.stream(arguments).<ExprNode>map(Expr::node).toList();
        return new TemplateNode(text, nodes);
    }
}
