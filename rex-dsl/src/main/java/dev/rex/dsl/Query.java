package dev.rex.dsl;

import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A select together with the session that runs it. Immutable; as safe for threads as its session.
 *
 * @param <R> what a row becomes
 */
public final class Query<R> extends Clauses<R, Query<R>> {
    private static final int ROWS_AT_ONCE = 500;

    private final Session session;
    private final Select<R> select;

    Query(Session session, Select<R> select) {
        this.session = session;
        this.select = select;
    }

    @Override
    SelectNode node() {
        return select.node();
    }

    @Override
    Query<R> with(SelectNode changed) {
        return new Query<>(session, select.with(changed));
    }

    /** How nested rows travel; see {@link Select#strategy}. */
    public Query<R> strategy(Nesting strategy) {
        return new Query<>(session, select.strategy(strategy));
    }

    /** All rows. */
    public List<R> fetch() {
        return session.fetch(select);
    }

    /**
     * The only row, if there is one.
     *
     * @throws dev.rex.dsl.error.MappingException if there are more
     */
    public Optional<R> fetchOptional() {
        return session.fetchOptional(select);
    }

    /**
     * The only row.
     *
     * @throws dev.rex.dsl.error.MappingException if there is none, or more than one
     */
    public R fetchOne() {
        return session.fetchOne(select);
    }

    /**
     * The rows, read some at a time. It is to be closed.
     *
     * @param size how many rows are read at once
     */
    public RowCursor<R> cursor(int size) {
        return session.cursor(select, size);
    }

    /**
     * The rows as a stream over a cursor. It is to be closed.
     *
     * <pre>{@code
     * try (Stream<User> users = db.selectFrom(USERS).stream()) {
     *     users.forEach(this::print);
     * }
     * }</pre>
     */
    public Stream<R> stream() {
        return cursor(ROWS_AT_ONCE).stream();
    }

    /**
     * A page of the rows, in the order of the keyset: found by where another page ended, not by counting, so that it costs
     * the same however far it is, and rows that come and go in between make none appear twice or be left out. The query
     * has no order or limit of its own.
     *
     * <pre>{@code
     * Page<User> first = db.selectFrom(USERS).page(BY_NAME, PageRequest.first(20));
     * Page<User> second = db.selectFrom(USERS).page(BY_NAME, PageRequest.after(first.next().orElseThrow(), 20));
     * }</pre>
     *
     * @throws PageKeyException if the request's key is none of this order
     */
    public Page<R> page(Keyset keyset, PageRequest request) {
        return new Paging(keyset, request, session.dialect()).fetch(session, select);
    }

    /** All rows, by a key that no two of them share, in the order in which they came. */
    public <K> Map<K, R> fetchMap(Function<? super R, ? extends K> key) {
        Map<K, R> map = new LinkedHashMap<>();
        for (R row : fetch()) {
            if (map.putIfAbsent(key.apply(row), row) != null) {
                throw new MappingException(
                        ErrorDetails.of("two rows have the same key", sql()),
                        "use fetchGroups(..), or a key that tells them apart");
            }
        }
        return map;
    }

    /** All rows by a key that some may share: groups in the order of their first rows, rows in the order they came. */
    public <K> Map<K, List<R>> fetchGroups(Function<? super R, ? extends K> key) {
        Map<K, List<R>> groups = new LinkedHashMap<>();
        for (R row : fetch()) {
            groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** The query alone, as a value. */
    public Select<R> toSelect() {
        return select;
    }

    /** The text that is sent, with placeholders; see {@link Select#sql}. */
    public String sql() {
        return select.sql(session.dialect());
    }
}
