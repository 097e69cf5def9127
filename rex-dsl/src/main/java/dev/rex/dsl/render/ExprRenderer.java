package dev.rex.dsl.render;

import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CaseNode;
import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.DefaultNode;
import dev.rex.dsl.ast.ExcludedNode;
import dev.rex.dsl.ast.ExistsNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.ExprVisitor;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.InSelectNode;
import dev.rex.dsl.ast.JunctionNode;
import dev.rex.dsl.ast.LikeNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.NotNode;
import dev.rex.dsl.ast.NullTestNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.OverNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.PresenceNode;
import dev.rex.dsl.ast.QuantifiedNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.RoutineNode;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.TemplateNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.schema.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes expressions; the columns in them are named as the scope says. */
final class ExprRenderer implements ExprVisitor<SqlWriter> {
    /** SQLite reads no expression of more than 1,000 levels. */
    private static final int LONG_CHAIN = 128;

    private final SqlWriter out;
    private final Scope scope;
    private @Nullable CallRenderer calls;
    private boolean aggregates;
    private @Nullable Runnable partition;

    ExprRenderer(SqlWriter out, Scope scope) {
        this.out = out;
        this.scope = scope;
    }

    /** Whether an aggregate was written so far; those of sub-selects are theirs. */
    boolean hasAggregates() {
        return aggregates;
    }

    /** Has windows begin with these columns: those of nested rows end at the rows of one parent. */
    void partitionBy(Runnable columns) {
        partition = columns;
    }

    @Nullable
    Runnable partition() {
        return partition;
    }

    void list(List<? extends ExprNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            out.separate(i);
            nodes.get(i).accept(this);
        }
    }

    @Override
    public SqlWriter visitAggregate(AggregateNode node) {
        aggregates = true;
        return calls().aggregate(node);
    }

    @Override
    public SqlWriter visitBetween(BetweenNode node) {
        operand(node.operand(), Precedence.COMPARISON);
        out.raw(" between ");
        operand(node.low(), Precedence.COMPARISON);
        out.raw(" and ");
        return operand(node.high(), Precedence.COMPARISON);
    }

    @Override
    public SqlWriter visitBind(BindNode node) {
        return out.value(node);
    }

    @Override
    public SqlWriter visitParam(ParamNode node) {
        return out.value(node);
    }

    @Override
    public SqlWriter visitCase(CaseNode node) {
        out.raw("case");
        if (node.operand() != null) {
            out.raw(' ');
            primary(node.operand());
        }
        for (CaseNode.Branch branch : node.branches()) {
            out.raw(" when ");
            branch.test().accept(this);
            out.raw(" then ");
            branch.result().accept(this);
        }
        if (node.otherwise() != null) {
            out.raw(" else ");
            node.otherwise().accept(this);
        }
        return out.raw(" end");
    }

    @Override
    public SqlWriter visitCast(CastNode node) {
        String form = out.dialect().castForm(node.from(), node.type());
        int hole = form.indexOf("%s");
        out.raw(form.substring(0, hole));
        if (form.startsWith("(%s", hole - 1)) {
            node.operand().accept(this);
        } else {
            primary(node.operand());
        }
        return out.raw(form.substring(hole + 2));
    }

    @Override
    public SqlWriter visitColumn(ColumnNode node) {
        String label = scope.label(node.source());
        if (label == null && node.source() instanceof PathNode path) {
            return subSelect(PathSelect.of(path, node));
        }
        return out.name(label == null ? "" : label).raw('.').name(node.name());
    }

    @Override
    public SqlWriter visitDefault(DefaultNode node) {
        out.require(Feature.DEFAULT_VALUE);
        return out.raw("default");
    }

    @Override
    public SqlWriter visitExcluded(ExcludedNode node) {
        return out.raw("excluded.").name(node.column());
    }

    @Override
    public SqlWriter visitExists(ExistsNode node) {
        out.raw("exists ");
        return subSelect(node.select());
    }

    @Override
    public SqlWriter visitFunction(FunctionNode node) {
        return calls().function(node);
    }

    @Override
    public SqlWriter visitInList(InListNode node) {
        operand(node.operand(), Precedence.COMPARISON);
        return new InListRenderer(out, this).list(node);
    }

    @Override
    public SqlWriter visitInSelect(InSelectNode node) {
        operand(node.operand(), Precedence.COMPARISON);
        out.raw(node.negated() ? " not in " : " in ");
        return subSelect(node.select());
    }

    @Override
    public SqlWriter visitJunction(JunctionNode node) {
        String word = node.conjunction() ? " and " : " or ";
        int precedence = node.conjunction() ? Precedence.AND : Precedence.OR;
        junction(node.operands(), word, precedence);
        return out;
    }

    /** A long chain in halves, because databases read each condition one level deeper than the one before. */
    private void junction(List<ExprNode> operands, String word, int precedence) {
        if (operands.size() > LONG_CHAIN) {
            int half = operands.size() / 2;
            out.raw('(');
            junction(operands.subList(0, half), word, precedence);
            out.raw(')').raw(word).raw('(');
            junction(operands.subList(half, operands.size()), word, precedence);
            out.raw(')');
            return;
        }
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                out.raw(word);
            }
            operand(operands.get(i), precedence);
        }
    }

    @Override
    public SqlWriter visitLike(LikeNode node) {
        operand(node.operand(), Precedence.COMPARISON);
        out.raw(node.negated() ? " not " : " ");
        Syntax syntax = out.dialect().syntax();
        String form = node.ignoreCase() ? syntax.ignoreCaseLike() : syntax.like();
        String pattern = node.ignoreCase() ? node.pattern() : out.dialect().pattern(node.pattern());
        int hole = form.indexOf("%s");
        out.raw(form.substring(0, hole)).value(new BindNode(pattern, DataType.TEXT));
        return out.raw(form.substring(hole + 2));
    }

    @Override
    public SqlWriter visitLiteral(LiteralNode node) {
        return out.raw(node.sql());
    }

    @Override
    public SqlWriter visitNested(NestedNode node) {
        return new JsonRenderer(out, scope).nested(node);
    }

    @Override
    public SqlWriter visitNot(NotNode node) {
        out.raw("not ");
        return operand(node.operand(), Precedence.NOT);
    }

    @Override
    public SqlWriter visitNullTest(NullTestNode node) {
        operand(node.operand(), Precedence.COMPARISON);
        return out.raw(node.negated() ? " is not null" : " is null");
    }

    @Override
    public SqlWriter visitOperator(OperatorNode node) {
        Operator operator = node.operator();
        boolean chains = operator.precedence() != Precedence.COMPARISON;
        operand(node.left(), chains ? operator.precedence() - 1 : Precedence.COMPARISON);
        out.raw(' ')
                .raw(operator == Operator.FRACTION ? out.dialect().syntax().fraction() : operator.sql())
                .raw(' ');
        return operand(node.right(), operator.precedence());
    }

    @Override
    public SqlWriter visitOver(OverNode node) {
        boolean before = aggregates;
        node.function().accept(this);
        aggregates = before; // over a window, an aggregate makes no groups
        return calls().over(node.window());
    }

    @Override
    public SqlWriter visitPresence(PresenceNode node) {
        return calls().presence(node, scope.label(node.source()));
    }

    @Override
    public SqlWriter visitQuantified(QuantifiedNode node) {
        out.raw(node.all() ? "all " : "any ");
        if (node.values() instanceof ScalarNode) {
            out.require(Feature.QUANTIFIED_COMPARISON);
            return node.values().accept(this);
        }
        out.raw('(');
        node.values().accept(this);
        return out.raw(')');
    }

    @Override
    public SqlWriter visitRow(RowNode node) {
        out.raw('(');
        list(node.values());
        return out.raw(')');
    }

    @Override
    public SqlWriter visitScalar(ScalarNode node) {
        return subSelect(node.select());
    }

    @Override
    public SqlWriter visitRoutine(RoutineNode node) {
        return calls().routine(node);
    }

    @Override
    public SqlWriter visitTemplate(TemplateNode node) {
        return calls().template(node);
    }

    @Override
    public SqlWriter visitTruth(TruthNode node) {
        return out.raw(node.value() ? "1 = 1" : "1 = 0");
    }

    /** Writes a condition that stands beside another, with {@code and} between them. */
    void operandOfAnd(ExprNode condition) {
        operand(condition, Precedence.AND - 1);
    }

    /** Writes an expression that stands beside something else, in parentheses if it is more than a word or a call. */
    SqlWriter primary(ExprNode node) {
        return operand(node, Precedence.PRIMARY - 1);
    }

    /** Made when it is needed: most queries call nothing. */
    CallRenderer calls() {
        CallRenderer made = calls;
        if (made == null) {
            made = new CallRenderer(out, this);
            calls = made;
        }
        return made;
    }

    private SqlWriter subSelect(QueryNode query) {
        out.raw('(');
        QueryRenderer.render(query, out, scope);
        return out.raw(')');
    }

    /** Writes an operand, in parentheses unless it binds tighter than {@code around}. */
    private SqlWriter operand(ExprNode node, int around) {
        if (Precedence.of(node) > around) {
            return node.accept(this);
        }
        out.raw('(');
        node.accept(this);
        return out.raw(')');
    }
}
