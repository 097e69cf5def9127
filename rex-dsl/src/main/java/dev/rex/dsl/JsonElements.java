package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.List;

/**
 * The elements of a JSON array, as a table: {@code jsonb_array_elements(..)}, on SQLite {@code json_each(..)}. Made by
 * {@link Sql#jsonArrayElements}. Immutable.
 *
 * <pre>{@code
 * var tags = jsonArrayElements(ITEMS.TAGS).as("tags");
 * select(fields(ITEMS.NAME, tags.text())).from(ITEMS).crossJoin(tags)
 * }</pre>
 */
public final class JsonElements implements FromItem {
    private final FunctionRowsNode node;

    private JsonElements(FunctionRowsNode node) {
        this.node = node;
    }

    static JsonElements of(Expr<Json> array) {
        FunctionNode call = new FunctionNode("jsonb_array_elements", List.of(array.node()));
        return new JsonElements(FunctionRows.node(call, "elements", false, null, FunctionRowsNode.VALUE));
    }

    /** The same rows under another name. */
    public JsonElements as(String alias) {
        return new JsonElements(node.as(alias));
    }

    /** {@code with ordinality}: the rows are counted; see {@link #ordinality}. */
    public JsonElements withOrdinality() {
        return new JsonElements(FunctionRows.node(node.call(), node.label(), true, null, FunctionRowsNode.VALUE));
    }

    /** The element, as JSON. */
    public Expr<Json> value() {
        return Expr.of(FunctionRows.json(node, "json_rows_value"), SqlType.JSON);
    }

    /** The element as text: a text without its quotes, NULL for null. */
    public TextExpr text() {
        return TextExpr.of(FunctionRows.json(node, "json_rows_text"));
    }

    /**
     * The place of the element, from 1.
     *
     * @throws InvalidQueryException without {@link #withOrdinality}
     */
    public NumberExpr<Long> ordinality() {
        ColumnNode place = new ColumnNode(node, FunctionRowsNode.KEY, SqlType.BIGINT.dataType(), false);
        return NumberExpr.of(
                new FunctionNode("json_rows_ordinality", List.of(FunctionRows.ordinality(node), place)),
                SqlType.BIGINT);
    }

    @Override
    public SourceNode source() {
        return node;
    }

    @Override
    public String toString() {
        return node.label();
    }
}
