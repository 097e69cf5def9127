package dev.rex.dsl;

import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Fetches pages. One row more than asked for tells whether there is a next page; backwards the order is turned round in
 * SQL, so that the rows next to the key come, and turned back here.
 */
final class Paging {
    private final Keyset keyset;
    private final PageRequest request;
    private final List<Expr<?>> exprs;
    private final PageKeys keys;

    Paging(Keyset keyset, PageRequest request, SqlDialect dialect) {
        this.keyset = keyset;
        this.request = request;
        this.exprs = keyset.orders().stream()
                .<Expr<?>>map(order -> key(order, dialect))
                .toList();
        this.keys = new PageKeys(keyset, exprs);
    }

    private static Expr<?> key(Order order, SqlDialect dialect) {
        DataType own = order.type().dataType();
        DataType stored = dialect.keyType(own);
        SqlType<?> type = stored.equals(own) ? order.type() : SqlType.other(stored.declared());
        return Expr.of(order.node().expr(), type);
    }

    <R> Page<R> fetch(Session session, Select<R> select) {
        List<KeyedRow<R>> rows = new ArrayList<>(session.fetch(select(select)));
        boolean more = rows.size() > request.size();
        if (more) {
            KeyedRow<R> beyond = rows.remove(request.size());
            if (beyond.isAt(rows.get(rows.size() - 1))) {
                throw new InvalidQueryException(
                        "a page ends between two rows that are equal in all keys, so that one would be lost",
                        "add what tells them apart to the keyset: Keyset.of(TABLE.PRIMARY_KEY, ..)");
            }
        }
        if (request.backward()) {
            Collections.reverse(rows);
        }
        boolean arrived = request.key() != null;
        return new Page<>(
                rows.stream().map(KeyedRow::row).toList(),
                key(rows, rows.size() - 1, request.backward() ? arrived : more),
                key(rows, 0, request.backward() ? more : arrived));
    }

    private Optional<String> key(List<? extends KeyedRow<?>> rows, int index, boolean wanted) {
        return wanted && !rows.isEmpty()
                ? Optional.of(keys.write(rows.get(index).keys()))
                : Optional.empty();
    }

    private <R> Select<KeyedRow<R>> select(Select<R> select) {
        SelectNode node = select.node();
        if (!node.orderBy().isEmpty() || node.limit() != null || node.offset() != null) {
            throw new InvalidQueryException(
                    "a page is asked of a query that has an order or a limit of its own",
                    "leave them out: the keyset is the order, and the request the limit");
        }
        List<OrderNode> orders = new ArrayList<>();
        for (Order order : keyset.orders()) {
            if (node.distinct() && !node.columns().contains(order.node().expr())) {
                throw new InvalidQueryException(
                        "a page of distinct rows is ordered by what is not selected", "select it, or group by it");
            }
            orders.add(request.backward() ? order.node().reversed() : order.node());
        }
        Projection<KeyedRow<R>> keyed = new KeyedRow.Keyed<>(select.projection(), exprs);
        SelectNode page = node.withColumns(Select.columns(keyed))
                .withOrderBy(orders)
                .withLimit(Clauses.count(request.size() + 1L, "limit"));
        String key = request.key();
        SelectNode found = key == null ? page : page.withExtras(page.extras().withSeek(keys.read(key)));
        return select.with(found, keyed);
    }
}
