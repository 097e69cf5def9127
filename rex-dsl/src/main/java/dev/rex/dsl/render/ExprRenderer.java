package dev.rex.dsl.render;

import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ChildNode;
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
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.PresenceNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.error.UnsupportedFeatureException;
import java.util.List;

/** Writes expressions; the columns in them are named as the scope says. */
final class ExprRenderer implements ExprVisitor<SqlWriter> {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = Operator.EQ.precedence();
    private static final int PRIMARY = 10;

    private final SqlWriter out;
    private final Scope scope;
    private boolean aggregates;

    ExprRenderer(SqlWriter out, Scope scope) {
        this.out = out;
        this.scope = scope;
    }

    /** Whether an aggregate was written so far; those of sub-selects are theirs. */
    boolean hasAggregates() {
        return aggregates;
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
        out.raw(node.name()).raw(node.distinct() ? "(distinct " : "(");
        if (node.arguments().isEmpty()) {
            out.raw('*');
        }
        list(node.arguments());
        return out.raw(')');
    }

    @Override
    public SqlWriter visitBetween(BetweenNode node) {
        operand(node.operand(), COMPARISON);
        out.raw(" between ");
        operand(node.low(), COMPARISON);
        out.raw(" and ");
        return operand(node.high(), COMPARISON);
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
    public SqlWriter visitCast(CastNode node) {
        out.raw("cast(");
        node.operand().accept(this);
        return out.raw(" as ").raw(out.dialect().castName(node.type())).raw(')');
    }

    @Override
    public SqlWriter visitColumn(ColumnNode node) {
        String label = scope.label(node.source());
        if (label == null && node.source() instanceof PathNode path) {
            return subSelect(along(path, node));
        }
        return out.name(label == null ? "" : label).raw('.').name(node.name());
    }

    /** Where nothing can be joined, a column of a path is a select of its own: {@code (select .. from target)}. */
    private static SelectNode along(PathNode path, ColumnNode column) {
        PathNode first = path;
        while (first.parent() instanceof PathNode parent) {
            first = parent;
        }
        SourceNode start = new ChildNode(first.parent(), first.relation());
        return SelectNode.of(List.of(
                        new ColumnNode(rebase(path, first, start), column.name(), column.type(), column.nullable())))
                .withFrom(start);
    }

    private static SourceNode rebase(PathNode path, PathNode first, SourceNode start) {
        return path.equals(first) || !(path.parent() instanceof PathNode parent)
                ? start
                : new PathNode(rebase(parent, first, start), path.relation());
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
        out.raw(node.name()).raw('(');
        list(node.arguments());
        return out.raw(')');
    }

    @Override
    public SqlWriter visitInList(InListNode node) {
        operand(node.operand(), COMPARISON);
        out.raw(node.negated() ? " not in (" : " in (");
        list(node.values());
        return out.raw(')');
    }

    @Override
    public SqlWriter visitInSelect(InSelectNode node) {
        operand(node.operand(), COMPARISON);
        out.raw(node.negated() ? " not in " : " in ");
        return subSelect(node.select());
    }

    @Override
    public SqlWriter visitJunction(JunctionNode node) {
        String word = node.conjunction() ? " and " : " or ";
        int precedence = node.conjunction() ? AND : OR;
        List<ExprNode> operands = node.operands();
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                out.raw(word);
            }
            operand(operands.get(i), precedence);
        }
        return out;
    }

    @Override
    public SqlWriter visitLike(LikeNode node) {
        operand(node.operand(), COMPARISON);
        out.raw(node.negated() ? " not " : " ");
        out.raw(node.ignoreCase() ? out.dialect().syntax().ignoreCaseLike() : "like")
                .raw(' ');
        operand(node.pattern(), COMPARISON);
        return out.raw(" escape '\\'");
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
        return operand(node.operand(), NOT);
    }

    @Override
    public SqlWriter visitNullTest(NullTestNode node) {
        operand(node.operand(), COMPARISON);
        return out.raw(node.negated() ? " is not null" : " is null");
    }

    @Override
    public SqlWriter visitOperator(OperatorNode node) {
        Operator operator = node.operator();
        boolean chains = operator.precedence() != COMPARISON;
        operand(node.left(), chains ? operator.precedence() - 1 : COMPARISON);
        out.raw(' ')
                .raw(operator == Operator.FRACTION ? out.dialect().syntax().fraction() : operator.sql())
                .raw(' ');
        return operand(node.right(), operator.precedence());
    }

    @Override
    public SqlWriter visitPresence(PresenceNode node) {
        String template = out.dialect().syntax().presence();
        String label = scope.label(node.source());
        if (template == null || label == null) {
            throw new UnsupportedFeatureException(
                    "telling whether a row of " + Scope.describe(node.source()) + " is there, by no NOT NULL column,",
                    out.dialect().name(),
                    "select the columns of it that are needed, or give it a NOT NULL column");
        }
        String quoted = new SqlWriter(out.dialect()).name(label).finish().text();
        return out.raw(template.replace("%s", quoted));
    }

    @Override
    public SqlWriter visitScalar(ScalarNode node) {
        return subSelect(node.select());
    }

    @Override
    public SqlWriter visitTruth(TruthNode node) {
        return out.raw(node.value() ? "1 = 1" : "1 = 0");
    }

    /** Writes a condition that stands beside another, with {@code and} between them. */
    void operandOfAnd(ExprNode condition) {
        operand(condition, AND - 1);
    }

    private SqlWriter subSelect(SelectNode select) {
        out.raw('(');
        new SelectRenderer(out, scope).render(select);
        return out.raw(')');
    }

    /** Writes an operand, in parentheses unless it binds tighter than {@code around}. */
    private SqlWriter operand(ExprNode node, int around) {
        if (precedence(node) > around) {
            return node.accept(this);
        }
        out.raw('(');
        node.accept(this);
        return out.raw(')');
    }

    private static int precedence(ExprNode node) {
        if (node instanceof ColumnNode || node instanceof ValueNode) {
            return PRIMARY; // what most operands are
        }
        if (node instanceof OperatorNode operator) {
            return operator.operator().precedence();
        }
        if (node instanceof JunctionNode junction) {
            return junction.conjunction() ? AND : OR;
        }
        if (node instanceof NotNode) {
            return NOT;
        }
        boolean comparison = node instanceof BetweenNode
                || node instanceof InListNode
                || node instanceof InSelectNode
                || node instanceof LikeNode
                || node instanceof NullTestNode
                || node instanceof TruthNode;
        return comparison ? COMPARISON : PRIMARY;
    }
}
