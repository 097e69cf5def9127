package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Functions of JSON documents ({@code jsonb} on PostgreSQL, text on SQLite). A path is walked step by step: a text is the
 * key of an object, a number the place in an array, from 0; where it leads nowhere the value is NULL.
 */
public final class JsonFunctions {
    private JsonFunctions() {}

    /** {@code json -> step -> ..}: a part of a document, as JSON. */
    public static Expr<Json> json(Expr<Json> document, Object... path) {
        ExprNode node = document.node();
        for (Object step : path) {
            node = step("json_get", node, step);
        }
        return Expr.of(node, SqlType.JSON);
    }

    /** {@code json -> step ->> step}: a part of a document, as text; a text without its quotes. */
    public static TextExpr jsonText(Expr<Json> document, Object first, Object... more) {
        ExprNode node = document.node();
        Object last = first;
        for (Object step : more) {
            node = step("json_get", node, last);
            last = step;
        }
        return TextExpr.of(step("json_get_text", node, last));
    }

    /** {@code json_array_length(array)}: how many elements it has. */
    public static NumberExpr<Integer> jsonLength(Expr<Json> array) {
        return NumberExpr.of(new FunctionNode("jsonb_array_length", List.of(array.node())), SqlType.INTEGER);
    }

    /**
     * {@code jsonb_typeof(document)}: {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or
     * {@code null}.
     */
    public static TextExpr jsonType(Expr<Json> document) {
        return TextExpr.of(new FunctionNode("json_type", List.of(document.node())));
    }

    /** {@code document || {key: value}}: an object with that entry, whether it had it before or not. */
    public static Expr<Json> jsonWith(Expr<Json> object, String key, Expr<?> value) {
        return call("json_with", List.of(object.node(), Sql.val(key).node(), value(value)));
    }

    /** {@code document - key}: an object without that entry. */
    public static Expr<Json> jsonWithout(Expr<Json> object, String key) {
        return call("json_without", List.of(object.node(), Sql.val(key).node()));
    }

    /** {@code document @> other}: the document has all of the other, at the same places. PostgreSQL only. */
    public static Condition jsonContains(Expr<Json> document, Expr<Json> other) {
        return Condition.of(new FunctionNode("json_contains", List.of(document.node(), other.node())));
    }

    /** {@code json_array(..)}: an array of the values; NULL becomes null. */
    public static Expr<Json> jsonArray(Expr<?>... values) {
        return call(
                "jsonb_build_array",
                Arrays.stream(values).map(JsonFunctions::value).toList());
    }

    /** {@code json_object(key, value, ..)}: an object of one entry; {@link Entries#and} adds more. */
    public static Entries jsonObject(String key, Expr<?> value) {
        return new Entries(List.of()).and(key, value);
    }

    /** {@code json_agg(value)}: an array of the values of a group; on PostgreSQL NULL for a group without rows. */
    public static ValueAggregate<Json> jsonArrayAgg(Expr<?> value) {
        return new ValueAggregate<>(AggregateNode.of("jsonb_agg", List.of(value(value))), SqlType.JSON);
    }

    /** {@code json_object_agg(key, value)}: an object with an entry for each row of a group. */
    public static ValueAggregate<Json> jsonObjectAgg(TextExpr key, Expr<?> value) {
        return new ValueAggregate<>(
                AggregateNode.of("jsonb_object_agg", List.of(key.node(), value(value))), SqlType.JSON);
    }

    /** A JSON object that is built entry by entry. Immutable. */
    public static final class Entries {
        private final List<ExprNode> arguments;

        private Entries(List<ExprNode> arguments) {
            this.arguments = arguments;
        }

        /** With one more entry. */
        public Entries and(String key, Expr<?> value) {
            List<ExprNode> longer = new ArrayList<>(arguments);
            longer.add(Sql.val(key).node());
            longer.add(value(value));
            return new Entries(longer);
        }

        /** The object. */
        public Expr<Json> end() {
            return call("jsonb_build_object", arguments);
        }
    }

    private static Expr<Json> call(String name, List<ExprNode> arguments) {
        return Expr.of(new FunctionNode(name, arguments), SqlType.JSON);
    }

    /** What is JSON already goes in as such, and a truth value as one. */
    private static ExprNode value(Expr<?> value) {
        DataType.Kind kind = value.type().dataType().kind();
        return switch (kind) {
            case JSON -> new FunctionNode("as_json", List.of(value.node()));
            case BOOLEAN -> new FunctionNode("as_json_boolean", List.of(value.node()));
            default -> value.node();
        };
    }

    private static ExprNode step(String function, ExprNode document, Object step) {
        if (step instanceof Integer place) {
            return new FunctionNode(function + "_at", List.of(document, new LiteralNode(Integer.toString(place))));
        }
        if (step instanceof String key) {
            return new FunctionNode(function, List.of(document, Sql.val(key).node()));
        }
        throw new InvalidQueryException(
                "a path into JSON has a step of " + step.getClass().getSimpleName(),
                "give a String for a key and an Integer for a place");
    }
}
