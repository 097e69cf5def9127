package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.benchmarks.db.Product;
import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.ByHand;
import dev.rex.benchmarks.peer.Peer;
import dev.rex.dsl.Select;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Records;

/** A thousand rows of eight columns, as a list of records. */
public final class ThousandRows {
    private static final String IN_ORDER = Peer.PRODUCTS + " order by id";
    private static final Select<Product> ALL = selectFrom(PRODUCTS).orderBy(PRODUCTS.ID.asc());

    private final Arena arena;

    private ThousandRows(Arena arena) {
        this.arena = arena;
    }

    /** The workload on a database. */
    public static Workload on(Arena arena) {
        ThousandRows work = new ThousandRows(arena);
        return new Workload(
                "1,000 rows x 8 columns",
                PeerWork.after(
                        List.of(
                                Contestant.of("JDBC", run -> work.jdbc()),
                                Contestant.of("Rex", run -> work.rex()),
                                Contestant.of("jOOQ", run -> work.jooq())),
                        arena,
                        (peer, run) -> peer.products()));
    }

    private List<Product> jdbc() throws SQLException {
        try (PreparedStatement statement = arena.connection().prepareStatement(IN_ORDER);
                ResultSet rows = statement.executeQuery()) {
            List<Product> products = new ArrayList<>();
            while (rows.next()) {
                products.add(ByHand.product(rows));
            }
            return products;
        }
    }

    private List<Product> rex() {
        return arena.rex().fetch(ALL);
    }

    private List<Product> jooq() {
        return JooqTables.products(arena.jooq()).orderBy(JooqTables.PRODUCT_ID).fetch(Records.mapping(Product::new));
    }
}
