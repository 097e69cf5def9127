package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tables that functions give have in common. */
final class FunctionRows {
    private FunctionRows() {}

    static FunctionRowsNode node(
            FunctionNode call,
            String label,
            boolean ordinality,
            @Nullable Function<Boolean, QueryNode> instead,
            String... columns) {
        QueryNode query = instead == null ? null : instead.apply(ordinality);
        return new FunctionRowsNode(call, List.of(columns), ordinality, query, label);
    }

    /** The column that counts the rows. */
    static ColumnNode ordinality(FunctionRowsNode node) {
        if (!node.ordinality()) {
            throw new InvalidQueryException(
                    "the rows of " + node.label() + " are not counted, and their ordinality is used",
                    "call withOrdinality() first");
        }
        return new ColumnNode(node, FunctionRowsNode.ORDINALITY, SqlType.BIGINT.dataType(), false);
    }

    /** A column of JSON's rows: what databases give for it differs by what kind of value it is. */
    static ExprNode json(FunctionRowsNode node, String function) {
        ColumnNode value = new ColumnNode(node, FunctionRowsNode.VALUE, SqlType.JSON.dataType(), true);
        ColumnNode kind = new ColumnNode(node, "type", SqlType.TEXT.dataType(), false);
        return new FunctionNode(function, List.of(value, kind));
    }
}
