package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.sqlText;

import dev.rex.benchmarks.db.NewProduct;
import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.NewItem;
import dev.rex.benchmarks.peer.Peer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Ten thousand rows of seven values are inserted; rolled back in the end. The base line sends batches of a thousand. */
public final class BulkInsert {
    private static final int ROWS = 10_000;
    private static final int BATCH = 1_000;
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);

    private BulkInsert() {}

    /** The workload on a database, within a transaction: without the cost of a commit. */
    public static Workload on(Arena arena) {
        List<Contestant> contestants = new ArrayList<>(List.of(new Jdbc(arena), new Rex(arena), new Jooq(arena)));
        arena.peers().stream().filter(Peer::hasBatches).forEach(peer -> contestants.add(new Other(arena, peer)));
        return new Workload("bulk 10,000", contestants);
    }

    private static String name(int row) {
        return "Bulk product " + row;
    }

    private static String category(int row) {
        return "category " + row % 20;
    }

    private static double price(int row) {
        return row % 10_000 / 100.0;
    }

    private static boolean active(int row) {
        return row % 3 != 0;
    }

    private static LocalDateTime createdAt(int row) {
        return START.plusSeconds(row);
    }

    private static @Nullable String note(int row) {
        return row % 5 == 0 ? null : "A note on product " + row;
    }

    /** What was written last, as the connection sees it. */
    private static Object written(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, category, stock, price, active, created_at, note"
                        + " from products where name like 'Bulk %' order by id desc limit " + ROWS)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= 7; i++) {
                    row.append(i == 6 ? time(rows.getString(i)) : rows.getString(i))
                            .append('|');
                }
                all.add(row.toString());
            }
            return all;
        }
    }

    /** A time to the second: some write a fraction, or a {@code T}, or leave out seconds that are 0. */
    private static String time(String text) {
        return text.length() < 19
                ? text.replace('T', ' ') + ":00"
                : text.replace('T', ' ').substring(0, 19);
    }

    private static final class Jdbc extends OnConnection {
        private static final String INSERT = "insert into products (name, category, stock, price, active, created_at,"
                + " note) values (?, ?, ?, ?, ?, ?, ?)";

        private final boolean texts;

        Jdbc(Arena arena) {
            super("JDBC", arena);
            this.texts = arena.title().equals("SQLite");
        }

        @Override
        public Object run(int run) throws SQLException {
            try (PreparedStatement statement = connection().prepareStatement(INSERT)) {
                for (int row = 0; row < ROWS; row++) {
                    statement.setString(1, BulkInsert.name(row));
                    statement.setString(2, category(row));
                    statement.setInt(3, row);
                    statement.setDouble(4, price(row));
                    statement.setBoolean(5, active(row));
                    if (texts) {
                        statement.setString(6, createdAt(row).toString().replace('T', ' ') + seconds(row));
                    } else {
                        statement.setObject(6, createdAt(row));
                    }
                    String note = note(row);
                    if (note == null) {
                        statement.setNull(7, Types.VARCHAR);
                    } else {
                        statement.setString(7, note);
                    }
                    statement.addBatch();
                    if (row % BATCH == BATCH - 1) {
                        statement.executeBatch();
                    }
                }
            }
            return (long) ROWS;
        }

        /** What the text of a time leaves out. */
        private static String seconds(int row) {
            return createdAt(row).getSecond() == 0 ? ":00" : "";
        }

        @Override
        public Object proof(Object result) throws SQLException {
            return written(connection());
        }
    }

    private static final class Rex extends OnRex {
        Rex(Arena arena) {
            super(arena);
        }

        @Override
        public Object run(int run) {
            return session().bulk(PRODUCTS).load(IntStream.range(0, ROWS).mapToObj(row -> NewProduct.of()
                    .name(BulkInsert.name(row))
                    .category(category(row))
                    .stock(row)
                    .price(price(row))
                    .active(active(row))
                    .createdAt(createdAt(row))
                    .note(note(row))));
        }

        @Override
        public Object proof(Object result) throws SQLException {
            return arena().title().equals("SQLite")
                    ? session()
                            .select(fields(
                                            PRODUCTS.NAME,
                                            PRODUCTS.CATEGORY,
                                            PRODUCTS.STOCK,
                                            PRODUCTS.PRICE,
                                            sqlText("cast({0} as text)", PRODUCTS.ACTIVE),
                                            sqlText("substr({0}, 1, 19)", PRODUCTS.CREATED_AT),
                                            PRODUCTS.NOTE)
                                    .into((a, b, c, d, e, f, g) ->
                                            a + "|" + b + "|" + c + "|" + d + "|" + e + "|" + f + "|" + g + "|"))
                            .from(PRODUCTS)
                            .where(PRODUCTS.NAME.like("Bulk %"))
                            .orderBy(PRODUCTS.ID.desc())
                            .limit(ROWS)
                            .fetch()
                    : written(arena().connection());
        }
    }

    private static final class Other extends OnConnection {
        private final Peer peer;

        Other(Arena arena, Peer peer) {
            super(peer.name(), arena);
            this.peer = peer;
        }

        @Override
        public Object run(int run) throws Exception {
            return peer.insertAll(IntStream.range(0, ROWS)
                    .mapToObj(row -> new NewItem(
                            BulkInsert.name(row),
                            category(row),
                            row,
                            price(row),
                            active(row),
                            createdAt(row),
                            note(row))));
        }

        @Override
        public Object proof(Object result) throws SQLException {
            return written(connection());
        }
    }

    private static final class Jooq extends OnConnection {
        private final DSLContext jooq;

        Jooq(Arena arena) {
            super("jOOQ", arena);
            this.jooq = arena.jooq();
        }

        @Override
        public Object run(int run) {
            for (int from = 0; from < ROWS; from += BATCH) {
                BatchBindStep batch = jooq.batch(jooq.insertInto(
                                JooqTables.PRODUCTS,
                                JooqTables.PRODUCT_NAME,
                                JooqTables.CATEGORY,
                                JooqTables.STOCK,
                                JooqTables.PRICE,
                                JooqTables.ACTIVE,
                                JooqTables.CREATED_AT,
                                JooqTables.NOTE)
                        .values((String) null, null, null, null, null, null, null));
                for (int row = from; row < from + BATCH; row++) {
                    batch = batch.bind(
                            BulkInsert.name(row),
                            category(row),
                            row,
                            price(row),
                            active(row),
                            createdAt(row),
                            note(row));
                }
                batch.execute();
            }
            return (long) ROWS;
        }

        @Override
        public Object proof(Object result) throws SQLException {
            return written(connection());
        }
    }
}
