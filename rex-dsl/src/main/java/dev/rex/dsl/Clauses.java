package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.JoinNode;
import dev.rex.dsl.ast.LockNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.SelectExtras;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a select, for {@link Select} and {@link Query} alike. Every method returns a new value and leaves this
 * one as it is.
 *
 * @param <R> what a row becomes
 * @param <S> what the methods return
 */
public abstract sealed class Clauses<R, S extends Clauses<R, S>> permits Select, Query, InsertSelect {
    Clauses() {}

    abstract SelectNode node();

    abstract S with(SelectNode node);

    /** {@code from item}. */
    public final S from(FromItem item) {
        return from(item.source());
    }

    final S from(SourceNode source) {
        return with(node().withFrom(source));
    }

    /** {@code join table on ..}: pairs that fulfil the condition. */
    public final JoinStep<S> join(FromItem table) {
        return join(JoinNode.Kind.INNER, table);
    }

    /** {@code left join table on ..}: the table's row may be missing, so select it as {@code optional(table)}. */
    public final JoinStep<S> leftJoin(FromItem table) {
        return join(JoinNode.Kind.LEFT, table);
    }

    /** {@code right join table on ..}: the rows of the tables before it may be missing. */
    public final JoinStep<S> rightJoin(FromItem table) {
        return join(JoinNode.Kind.RIGHT, table);
    }

    /** {@code full join table on ..}: the rows of both sides may be missing. */
    public final JoinStep<S> fullJoin(FromItem table) {
        return join(JoinNode.Kind.FULL, table);
    }

    /** {@code cross join table}: all pairs. */
    public final S crossJoin(FromItem table) {
        return with(node().withJoin(new JoinNode(JoinNode.Kind.CROSS, table.source(), TruthNode.TRUE)));
    }

    /** {@code where condition}; a second one is added with {@code and}. */
    public final S where(Condition condition) {
        return with(node().withWhere(and(node().where(), condition)));
    }

    /** {@code where condition}, if there is one; otherwise nothing. */
    public final S where(Optional<? extends Condition> condition) {
        return with(condition.isPresent() ? node().withWhere(and(node().where(), condition.get())) : node());
    }

    /** {@code group by columns}. */
    public final S groupBy(Expr<?>... columns) {
        return with(node().withGroupBy(nodes(columns)));
    }

    /** {@code group by} with sets of groups: {@code groupBy(rollup(a, b))}. */
    public final S groupBy(Grouping... groupings) {
        return with(
                node().withGroupBy(Arrays.stream(groupings).map(Grouping::node).toList()));
    }

    /** {@code having condition}; a second one is added with {@code and}. */
    public final S having(Condition condition) {
        return with(node().withHaving(and(node().having(), condition)));
    }

    /** {@code order by orders}, in place of an order given before. */
    public final S orderBy(Order... orders) {
        return orderBy(Arrays.asList(orders));
    }

    /** {@code order by orders}, in place of an order given before; none for an empty list. */
    public final S orderBy(List<Order> orders) {
        List<OrderNode> nodes = new ArrayList<>(orders.size());
        for (Order order : orders) {
            nodes.add(order.node());
        }
        return with(node().withOrderBy(nodes));
    }

    /**
     * Goes on after a row, by its place in the order, which no page number can tell while rows come and go: with {@code
     * orderBy(NAME.asc(), ID.asc())}, {@code seek(after(NAME, "Ann").and(ID, 42L))} is {@code where (name, id) > ('Ann',
     * 42)}. Directions may be mixed, and values NULL. It names all keys of the order, which has to tell rows apart. For
     * pages back and forth see {@link Query#page}.
     */
    public final S seek(After place) {
        return withExtras(node().extras().withSeek(place.node()));
    }

    /** Adds clauses if a condition holds: {@code when(name != null, q -> q.where(USERS.NAME.eq(name)))}. */
    public final S when(boolean condition, UnaryOperator<S> clauses) {
        S same = with(node());
        return condition ? clauses.apply(same) : same;
    }

    /** {@code limit rows}: at most so many. */
    public final S limit(long rows) {
        return with(node().withLimit(count(rows, "limit")));
    }

    /** {@code limit rows}, given when the query is run. */
    public final S limit(Param<? extends Number> rows) {
        return with(node().withLimit(rows.node()));
    }

    /** {@code offset rows}: so many are left out before the first. */
    public final S offset(long rows) {
        return with(node().withOffset(count(rows, "offset")));
    }

    /** {@code offset rows}, given when the query is run. */
    public final S offset(Param<? extends Number> rows) {
        return with(node().withOffset(rows.node()));
    }

    /** {@code select distinct}: equal rows appear once. */
    public final S distinct() {
        return with(node().withDistinct());
    }

    /** {@code distinct on (keys)}: of rows that are equal in these, the first in the order, which begins with them. */
    public final S distinctOn(Expr<?>... keys) {
        return withExtras(node().extras().withDistinctOn(nodes(keys)));
    }

    /** After {@link #limit(long)}: rows equal in the order to the last come as well. */
    public final S withTies() {
        return withExtras(node().extras().withWithTies());
    }

    /** {@code /* text *}{@code /} before the select: found again in the logs of the database. */
    public final S comment(String text) {
        return before(node().extras().preamble().withComment(text));
    }

    /**
     * {@code /* key='value' *}{@code /} before the select, as sqlcommenter has it: where the query comes from, a route, an
     * action. A tag with many values makes as many statements of one.
     */
    public final S tag(String key, String value) {
        return before(node().extras().preamble().withTag(key, value));
    }

    private S before(Preamble preamble) {
        return withExtras(node().extras().withPreamble(preamble));
    }

    /** {@code window name as (..), ..}: windows to be used with {@code over(..)} more than once. */
    public final S window(NamedWindow... windows) {
        return withExtras(node().extras()
                .withWindows(Arrays.stream(windows).map(NamedWindow::node).toList()));
    }

    /** {@code for update}: the rows stay locked until the transaction ends. */
    public final S forUpdate() {
        return locked(LockNode.Strength.UPDATE);
    }

    /** {@code for no key update}: as {@link #forUpdate}, but others can still refer to the rows by a foreign key. */
    public final S forNoKeyUpdate() {
        return locked(LockNode.Strength.NO_KEY_UPDATE);
    }

    /** {@code for share}: nobody changes the rows until the transaction ends; others can lock them in the same way. */
    public final S forShare() {
        return locked(LockNode.Strength.SHARE);
    }

    /** {@code for key share}: nobody removes the rows or changes their keys until the transaction ends. */
    public final S forKeyShare() {
        return locked(LockNode.Strength.KEY_SHARE);
    }

    /** After {@link #forUpdate} or its kin: only the rows of these are locked, and not those of what they are joined with. */
    public final S of(FromItem first, FromItem... more) {
        List<SourceNode> sources = new ArrayList<>(List.of(first.source()));
        sources.addAll(WriteTarget.sources(more));
        return with(node().withLock(lock("of(..)").withOf(sources)));
    }

    /** After {@link #forUpdate} or its kin: rows that somebody else has locked are left out. */
    public final S skipLocked() {
        return with(node().withLock(lock("skipLocked()").withWhenLocked(LockNode.WhenLocked.SKIP_LOCKED)));
    }

    /** After {@link #forUpdate} or its kin: if somebody else has locked one of the rows, the query fails at once. */
    public final S noWait() {
        return with(node().withLock(lock("noWait()").withWhenLocked(LockNode.WhenLocked.NOWAIT)));
    }

    private S locked(LockNode.Strength strength) {
        return with(node().withLock(new LockNode(strength, List.of(), LockNode.WhenLocked.WAIT)));
    }

    private LockNode lock(String clause) {
        LockNode lock = node().lock();
        if (lock == null) {
            throw new InvalidQueryException(clause + " stands without forUpdate()", "call forUpdate() first");
        }
        return lock;
    }

    private JoinStep<S> join(JoinNode.Kind kind, FromItem table) {
        return new JoinStep<>(on -> with(node().withJoin(new JoinNode(kind, table.source(), on.node()))));
    }

    private S withExtras(SelectExtras extras) {
        return with(node().withExtras(extras));
    }

    private static List<ExprNode> nodes(Expr<?>... expressions) {
        List<ExprNode> nodes = new ArrayList<>(expressions.length);
        for (Expr<?> expression : expressions) {
            nodes.add(expression.node());
        }
        return nodes;
    }

    private static ExprNode and(@Nullable ExprNode first, Condition second) {
        return first == null ? second.node() : Condition.of(first).and(second).node();
    }

    static BindNode count(long rows, String clause) {
        if (rows < 0) {
            throw new InvalidQueryException(clause + " is negative: " + rows, "give 0 or more");
        }
        return new BindNode(rows, DataType.BIGINT);
    }
}
