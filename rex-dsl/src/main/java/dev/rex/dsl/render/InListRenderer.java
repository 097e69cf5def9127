package dev.rex.dsl.render;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code in} with a list. A text for each number of values would be prepared anew each time, so few values stand
 * there one by one, and many are one array, or are made up to a power of two by repeating the last: that changes nothing
 * about what is in the list.
 */
final class InListRenderer {
    /** Up to so many values stand in the text as they are. */
    private static final int FEW = 8;
    /** From so many on a list that can be JSON is. */
    private static final int MANY = 1_000;

    /** What equals itself when it comes out of an array, by whatever name the column's type goes. */
    private static final Set<DataType.Kind> IN_ARRAYS = EnumSet.of(
            DataType.Kind.SMALLINT,
            DataType.Kind.INTEGER,
            DataType.Kind.BIGINT,
            DataType.Kind.DECIMAL,
            DataType.Kind.TEXT,
            DataType.Kind.ENUM,
            DataType.Kind.DATE,
            DataType.Kind.TIMESTAMP,
            DataType.Kind.TIMESTAMP_TZ,
            DataType.Kind.UUID);

    private final SqlWriter out;
    private final ExprRenderer exprs;
    private final Syntax syntax;

    InListRenderer(SqlWriter out, ExprRenderer exprs) {
        this.out = out;
        this.exprs = exprs;
        this.syntax = out.dialect().syntax();
    }

    /** Writes what follows the operand. */
    SqlWriter list(InListNode node) {
        return list(node.values(), node.negated(), node.operand() instanceof RowNode);
    }

    /** Writes {@code in} with a list of values within a text: what stands before it binds as it does to {@code in}. */
    SqlWriter listWithin(List<ExprNode> values, boolean negated) {
        DataType type = values.size() > FEW ? typeOf(values) : null;
        if (type == null || syntax.keyTest() != Syntax.KeyTest.ARRAY || !IN_ARRAYS.contains(type.kind())) {
            return list(values, negated, false);
        }
        return out.raw(negated ? "not in (select unnest(" : "in (select unnest(")
                .value(new BindNode(
                        bound(values), DataType.ofArray(out.dialect().arrayElement(type))))
                .raw("))");
    }

    /** Writes {@code in} with a list of values, or of rows. */
    SqlWriter list(List<ExprNode> values, boolean negated, boolean rows) {
        DataType type = values.size() > FEW ? typeOf(values) : null;
        if (type != null && syntax.keyTest() == Syntax.KeyTest.ARRAY && IN_ARRAYS.contains(type.kind())) {
            return out.raw(negated ? " <> all (" : " = any (")
                    .value(new BindNode(
                            bound(values), DataType.ofArray(out.dialect().arrayElement(type))))
                    .raw(')');
        }
        out.raw(negated ? " not in " : " in ");
        String json = type != null && values.size() >= MANY ? out.dialect().jsonArray(bound(values), type) : null;
        if (json != null) {
            return out.raw("(select value from json_each(")
                    .value(new BindNode(json, DataType.TEXT))
                    .raw("))");
        }
        out.raw(rows ? syntax.rowList() : "(");
        exprs.list(padded(values));
        return out.raw(')');
    }

    private List<ExprNode> padded(List<ExprNode> values) {
        int width = values.get(0) instanceof RowNode row ? row.values().size() : 1;
        int size = Integer.highestOneBit(values.size() - 1) << 1;
        if (values.size() <= FEW || (long) size * width > syntax.maximumParameters()) {
            return values;
        }
        List<ExprNode> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return padded;
    }

    private static List<Object> bound(List<ExprNode> values) {
        List<Object> bound = new ArrayList<>(values.size());
        for (ExprNode value : values) {
            bound.add(Objects.requireNonNull(((BindNode) value).value()));
        }
        return bound;
    }

    /** The one type that all of them are bound as; null if some are not bound, or otherwise. */
    private static @Nullable DataType typeOf(List<ExprNode> values) {
        DataType type = values.get(0) instanceof BindNode bind ? bind.type() : null;
        for (ExprNode value : values) {
            if (type == null
                    || !(value instanceof BindNode bind)
                    || bind.value() == null
                    || !type.equals(bind.type())) {
                return null;
            }
        }
        return type;
    }
}
