package dev.rex.benchmarks.growth;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.selectFrom;

import com.zaxxer.hikari.HikariDataSource;
import dev.rex.benchmarks.db.Product;
import dev.rex.benchmarks.peer.ByHand;
import dev.rex.benchmarks.peer.Peer;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Selects of one row by its key from more and more threads at once, each through a pool of the same size. */
public final class ThreadGrowth {
    private static final int ROUNDS = 5;
    private static final int KEYS = 1_000;
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<Product> BY_ID = selectFrom(PRODUCTS).where(PRODUCTS.ID.eq(ID));

    /** A select by key. */
    private interface Work {
        Product product(long id) throws SQLException;
    }

    private final Duration slice;

    private ThreadGrowth(Duration slice) {
        this.slice = slice;
    }

    /**
     * Measures it.
     *
     * @param threads how many, the fewest first
     * @param slice how long each number of threads runs in a round
     */
    public static Throughput on(Arena arena, List<Integer> threads, Duration slice) throws Exception {
        int size = Collections.max(threads);
        try (Database rex = arena.pooled(size);
                HikariDataSource pool = arena.jdbcPool(size)) {
            return new ThreadGrowth(slice)
                    .measure(arena.title(), threads, id -> jdbc(pool, id), id -> rex.fetchOptional(BY_ID, ID.bind(id))
                            .orElseThrow());
        }
    }

    private Throughput measure(String database, List<Integer> threads, Work jdbc, Work rex) throws Exception {
        if (!jdbc.product(KEYS).equals(rex.product(KEYS))) {
            throw new IllegalStateException("JDBC and Rex read different products");
        }
        List<Throughput.Step> steps = new ArrayList<>();
        for (int count : threads) {
            List<Double> byHand = new ArrayList<>();
            List<Double> byRex = new ArrayList<>();
            run(jdbc, count);
            run(rex, count);
            for (int round = 0; round < ROUNDS; round++) {
                byHand.add(run(jdbc, count));
                byRex.add(run(rex, count));
            }
            steps.add(new Throughput.Step(count, middle(byHand), middle(byRex)));
        }
        return new Throughput(database, steps);
    }

    /** Selects in a second, by all threads together. */
    private double run(Work work, int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            long end = begun + slice.toNanos();
            Callable<Long> loop = () -> loop(work, end);
            long done = 0;
            for (Future<Long> future : executor.invokeAll(Collections.nCopies(threads, loop))) {
                done += future.get();
            }
            return done * 1e9 / (System.nanoTime() - begun);
        } finally {
            executor.shutdown();
        }
    }

    private static long loop(Work work, long end) throws SQLException {
        long done = 0;
        while (System.nanoTime() < end) {
            long id = done * 7 % KEYS + 1;
            if (work.product(id).id() != id) {
                throw new IllegalStateException("another product than that with key " + id);
            }
            done++;
        }
        return done;
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }

    private static Product jdbc(HikariDataSource pool, long id) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(Peer.PRODUCTS + " where id = ?")) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return ByHand.product(rows);
            }
        }
    }
}
