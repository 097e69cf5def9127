package dev.rex.dsl.ast;

/** A part of a statement that has a value. */
public sealed interface ExprNode extends Node
        permits AggregateNode,
                BetweenNode,
                CaseNode,
                CastNode,
                ColumnNode,
                DefaultNode,
                ExcludedNode,
                ExistsNode,
                FunctionNode,
                InListNode,
                InSelectNode,
                JunctionNode,
                LikeNode,
                LiteralNode,
                NestedNode,
                NotNode,
                NullTestNode,
                OperatorNode,
                OverNode,
                PresenceNode,
                QuantifiedNode,
                RoutineNode,
                RowNode,
                ScalarNode,
                TemplateNode,
                TruthNode,
                ValueNode {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExprVisitor<R> visitor);
}
