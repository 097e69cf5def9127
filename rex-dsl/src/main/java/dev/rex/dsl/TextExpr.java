package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LikeNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.List;

/** A text. */
public interface TextExpr extends Expr<String> {
    /** A text made of a node. */
    static TextExpr of(ExprNode node) {
        return new TextValue(node);
    }

    @Override
    default SqlType<String> type() {
        return SqlType.TEXT;
    }

    @Override
    @SuppressWarnings("NullAway") // as in Expr
    default String read(RowReader row, int index) {
        return row.textAt(index);
    }

    /**
     * {@code this like pattern}: {@code %} stands for any text, {@code _} for one character, a backslash makes the
     * next character stand for itself.
     */
    default Condition like(String pattern) {
        return like(pattern, false, false);
    }

    /** The opposite of {@link #like}. */
    default Condition notLike(String pattern) {
        return like(pattern, false, true);
    }

    /** Like {@link #like}, upper and lower case being the same (on SQLite: of ASCII letters). */
    default Condition ilike(String pattern) {
        return like(pattern, true, false);
    }

    /** Begins with this very text; nothing in it is a pattern. */
    default Condition startsWith(String text) {
        return like(escape(text) + "%");
    }

    /** Ends with this very text; nothing in it is a pattern. */
    default Condition endsWith(String text) {
        return like("%" + escape(text));
    }

    /** Contains this very text; nothing in it is a pattern. */
    default Condition contains(String text) {
        return like("%" + escape(text) + "%");
    }

    /** {@code this || text}. */
    default TextExpr concat(String text) {
        return of(new OperatorNode(Operator.CONCAT, node(), bind(text)));
    }

    /** {@code this || other}. */
    default TextExpr concat(TextExpr other) {
        return of(new OperatorNode(Operator.CONCAT, node(), other.node()));
    }

    /** {@code lower(this)}. */
    default TextExpr lower() {
        return of(new FunctionNode("lower", List.of(node())));
    }

    /** {@code upper(this)}. */
    default TextExpr upper() {
        return of(new FunctionNode("upper", List.of(node())));
    }

    /**
     * {@code this collate "C"}: compared and ordered by its bytes, the same everywhere. Without it PostgreSQL goes by the
     * database's collation.
     */
    default TextExpr binary() {
        return of(new FunctionNode("binary_text", List.of(node())));
    }

    /** The number of characters. */
    default NumberExpr<Integer> length() {
        return NumberExpr.of(new FunctionNode("length", List.of(node())), SqlType.INTEGER);
    }

    private Condition like(String pattern, boolean ignoreCase, boolean negated) {
        int backslashes = pattern.length() - pattern.replaceAll("\\\\+$", "").length();
        if (backslashes % 2 == 1) {
            throw new InvalidQueryException(
                    "a pattern ends with a backslash, which makes nothing stand for itself",
                    "double it, or use startsWith(..), endsWith(..) or contains(..)");
        }
        return Condition.of(new LikeNode(node(), pattern, ignoreCase, negated));
    }

    private static BindNode bind(String text) {
        return new BindNode(text, DataType.TEXT);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
