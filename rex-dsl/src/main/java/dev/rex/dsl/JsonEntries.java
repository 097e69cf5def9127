package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.SourceNode;
import java.util.List;

/**
 * The entries of a JSON object, as a table: {@code jsonb_each(..)}, on SQLite {@code json_each(..)}. Made by {@link
 * Sql#jsonEach}. Immutable.
 *
 * <pre>{@code
 * var settings = jsonEach(ACCOUNTS.SETTINGS).as("settings");
 * select(fields(settings.key(), count())).from(ACCOUNTS).crossJoin(settings).groupBy(settings.key())
 * }</pre>
 */
public final class JsonEntries implements FromItem {
    private final FunctionRowsNode node;

    private JsonEntries(FunctionRowsNode node) {
        this.node = node;
    }

    static JsonEntries of(Expr<Json> object) {
        FunctionNode call = new FunctionNode("jsonb_each", List.of(object.node()));
        return new JsonEntries(
                FunctionRows.node(call, "entries", false, null, FunctionRowsNode.KEY, FunctionRowsNode.VALUE));
    }

    /** The same rows under another name. */
    public JsonEntries as(String alias) {
        return new JsonEntries(node.as(alias));
    }

    /** The key. */
    public TextExpr key() {
        return TextExpr.of(new ColumnNode(node, FunctionRowsNode.KEY, SqlType.TEXT.dataType(), false));
    }

    /** The value, as JSON. */
    public Expr<Json> value() {
        return Expr.of(FunctionRows.json(node, "json_rows_value"), SqlType.JSON);
    }

    /** The value as text: a text without its quotes, NULL for null. */
    public TextExpr text() {
        return TextExpr.of(FunctionRows.json(node, "json_rows_text"));
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
