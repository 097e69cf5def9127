package dev.rex.dsl.ast;

/**
 * One method for each kind of {@link ExprNode}: what pattern switches are from Java 21 on.
 *
 * @param <R> what a visit gives
 */
public interface ExprVisitor<R> {
    /** Visits an {@link AggregateNode}. */
    R visitAggregate(AggregateNode node);

    /** Visits a {@link BetweenNode}. */
    R visitBetween(BetweenNode node);

    /** Visits a {@link BindNode}. */
    R visitBind(BindNode node);

    /** Visits a {@link CaseNode}. */
    R visitCase(CaseNode node);

    /** Visits a {@link CastNode}. */
    R visitCast(CastNode node);

    /** Visits a {@link ColumnNode}. */
    R visitColumn(ColumnNode node);

    /** Visits a {@link DefaultNode}. */
    R visitDefault(DefaultNode node);

    /** Visits an {@link ExcludedNode}. */
    R visitExcluded(ExcludedNode node);

    /** Visits an {@link ExistsNode}. */
    R visitExists(ExistsNode node);

    /** Visits a {@link FunctionNode}. */
    R visitFunction(FunctionNode node);

    /** Visits an {@link InListNode}. */
    R visitInList(InListNode node);

    /** Visits an {@link InSelectNode}. */
    R visitInSelect(InSelectNode node);

    /** Visits a {@link JunctionNode}. */
    R visitJunction(JunctionNode node);

    /** Visits a {@link LikeNode}. */
    R visitLike(LikeNode node);

    /** Visits a {@link LiteralNode}. */
    R visitLiteral(LiteralNode node);

    /** Visits a {@link NestedNode}. */
    R visitNested(NestedNode node);

    /** Visits a {@link NotNode}. */
    R visitNot(NotNode node);

    /** Visits a {@link NullTestNode}. */
    R visitNullTest(NullTestNode node);

    /** Visits an {@link OperatorNode}. */
    R visitOperator(OperatorNode node);

    /** Visits an {@link OverNode}. */
    R visitOver(OverNode node);

    /** Visits a {@link ParamNode}. */
    R visitParam(ParamNode node);

    /** Visits a {@link PresenceNode}. */
    R visitPresence(PresenceNode node);

    /** Visits a {@link QuantifiedNode}. */
    R visitQuantified(QuantifiedNode node);

    /** Visits a {@link RoutineNode}. */
    R visitRoutine(RoutineNode node);

    /** Visits a {@link RowNode}. */
    R visitRow(RowNode node);

    /** Visits a {@link ScalarNode}. */
    R visitScalar(ScalarNode node);

    /** Visits a {@link TemplateNode}. */
    R visitTemplate(TemplateNode node);

    /** Visits a {@link TruthNode}. */
    R visitTruth(TruthNode node);
}
