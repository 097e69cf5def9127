package dev.rex.benchmarks.growth;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.select;

import dev.rex.benchmarks.db.Product;
import dev.rex.benchmarks.db.ProductsTable;
import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.ByHand;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.dsl.Select;
import dev.rex.dsl.exec.RowCursor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** More and more rows of eight columns, read some at a time, each as a record that is looked at and let go. */
public final class RowGrowth {
    private static final int AT_ONCE = 1_000;
    private static final int LOOKS = 4;
    private static final ProductsTable OTHER = PRODUCTS.as("other");
    private static final String ROWS =
            "select p.id, p.name, p.category, p.stock, p.price, p.active, p.created_at, p.note"
                    + " from products p cross join products other limit ";

    private final Arena arena;

    private RowGrowth(Arena arena) {
        this.arena = arena;
    }

    /** Measures it. */
    public static Growth on(Arena arena, Interleaver interleaver, List<Integer> sizes) throws Exception {
        RowGrowth growth = new RowGrowth(arena);
        int most = sizes.get(sizes.size() - 1);
        return Growth.measure(
                        interleaver,
                        "rows, through a cursor",
                        arena.title(),
                        "row",
                        sizes,
                        size -> new Workload(
                                size + " rows",
                                List.of(
                                        Contestant.of("JDBC", run -> growth.jdbc(size)),
                                        Contestant.of("Rex", run -> growth.rex(size)))))
                .noting(growth.liveHeap(most));
    }

    private static Select<Product> rows(int count) {
        return select(PRODUCTS).from(PRODUCTS).crossJoin(OTHER).limit(count);
    }

    private long rex(int count) {
        long seen = 0;
        try (RowCursor<Product> products = arena.rex().cursor(rows(count), AT_ONCE)) {
            while (products.hasNext()) {
                seen += products.next().stock() + 1;
            }
        }
        return seen;
    }

    /** In a transaction, without which PostgreSQL's driver reads all rows at once. */
    private long jdbc(int count) throws SQLException {
        Connection connection = arena.connection();
        connection.setAutoCommit(false);
        long seen = 0;
        try (PreparedStatement statement = connection.prepareStatement(ROWS + count)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    seen += ByHand.product(rows).stock() + 1;
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return seen;
    }

    /** What is reachable while Rex reads, beyond what was before it began. */
    private String liveHeap(int count) {
        long before = live();
        List<String> looks = new ArrayList<>();
        try (RowCursor<Product> products = arena.rex().cursor(rows(count), AT_ONCE)) {
            for (int read = 1; products.hasNext(); read++) {
                products.next();
                if (read % Math.max(1, count / LOOKS) == 0) {
                    looks.add(String.format(Locale.ROOT, "%.1f", (live() - before) / 1_000_000.0));
                }
            }
        }
        return "Live heap while Rex reads the most rows, beyond what was live before, in MB, looked at " + LOOKS
                + " times on the way: " + String.join(", ", looks) + ".";
    }

    private static long live() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
