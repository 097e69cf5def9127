package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.benchmarks.db.Product;
import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.ByHand;
import dev.rex.benchmarks.peer.Peer;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jooq.Records;

/** One row of eight columns, found by its key. */
public final class KeySelect {
    private static final String BY_KEY = Peer.PRODUCTS + " where id = ?";
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<Product> BY_ID = selectFrom(PRODUCTS).where(PRODUCTS.ID.eq(ID));

    private final Arena arena;

    private KeySelect(Arena arena) {
        this.arena = arena;
    }

    /** The workload on a database. */
    public static Workload on(Arena arena) {
        KeySelect work = new KeySelect(arena);
        return new Workload(
                "one row by key",
                PeerWork.after(
                        List.of(
                                Contestant.of("JDBC", work::jdbc),
                                Contestant.of("Rex", work::rex),
                                Contestant.of("Rex, built on each call", work::rexBuilt),
                                Contestant.of("jOOQ", work::jooq)),
                        arena,
                        (peer, run) -> peer.product(id(run))));
    }

    private static long id(int run) {
        return run * 7L % SampleData.PRODUCT_COUNT + 1;
    }

    private Product jdbc(int run) throws SQLException {
        try (PreparedStatement statement = arena.connection().prepareStatement(BY_KEY)) {
            statement.setLong(1, id(run));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new NoSuchElementException();
                }
                return ByHand.product(rows);
            }
        }
    }

    private Product rex(int run) {
        return arena.rex().fetchOptional(BY_ID, ID.bind(id(run))).orElseThrow();
    }

    private Product rexBuilt(int run) {
        return arena.rex()
                .selectFrom(PRODUCTS)
                .where(PRODUCTS.ID.eq(id(run)))
                .fetchOptional()
                .orElseThrow();
    }

    private Product jooq(int run) {
        return JooqTables.products(arena.jooq())
                .where(JooqTables.PRODUCT_ID.eq(id(run)))
                .fetchOptional(Records.mapping(Product::new))
                .orElseThrow();
    }
}
