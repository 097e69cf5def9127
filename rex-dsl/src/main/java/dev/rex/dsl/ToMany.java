package dev.rex.dsl;

import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ExistsNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.RelationNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of another table that belong to a row of this one: {@code USERS.posts()}. A condition by itself with {@link
 * #exists}, a number with {@link #count}, nested rows with {@link Sql#many}. Immutable.
 *
 * @param <C> the other table's class
 */
public final class ToMany<C extends Table<C, ?>> {
    private final SourceNode parent;
    private final RelationNode relation;
    private final Function<SourceNode, C> table;

    ToMany(SourceNode parent, RelationNode relation, Function<SourceNode, C> table) {
        this.parent = parent;
        this.relation = relation;
        this.table = table;
    }

    /** There is at least one: {@code exists (select .. where child.parent_id = parent.id)}. */
    public Condition exists() {
        ChildNode child = range();
        return Condition.of(new ExistsNode(rows(child, new LiteralNode("1"))));
    }

    /** There is at least one that fulfils the condition. */
    public Condition exists(Function<C, Condition> condition) {
        ChildNode child = range();
        ExprNode where = condition.apply(table(child)).node();
        return Condition.of(new ExistsNode(rows(child, new LiteralNode("1")).withWhere(where)));
    }

    /** There is none. */
    public Condition notExists() {
        return exists().not();
    }

    /** How many there are. */
    public NumberExpr<Long> count() {
        ExprNode all = AggregateNode.of("count", List.of());
        return NumberExpr.of(new ScalarNode(rows(range(), all)), SqlType.BIGINT);
    }

    /** A new range over the rows, for one sub-select. */
    ChildNode range() {
        return new ChildNode(parent, relation);
    }

    /** The other table, as that range. */
    C table(ChildNode child) {
        return table.apply(child);
    }

    private static SelectNode rows(ChildNode child, ExprNode column) {
        return SelectNode.of(List.of(column)).withFrom(child);
    }
}
