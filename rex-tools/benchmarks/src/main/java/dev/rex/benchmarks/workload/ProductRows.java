package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.workload.JooqTables.ACTIVE;
import static dev.rex.benchmarks.workload.JooqTables.CATEGORY;
import static dev.rex.benchmarks.workload.JooqTables.CREATED_AT;
import static dev.rex.benchmarks.workload.JooqTables.NOTE;
import static dev.rex.benchmarks.workload.JooqTables.PRICE;
import static dev.rex.benchmarks.workload.JooqTables.PRODUCTS;
import static dev.rex.benchmarks.workload.JooqTables.PRODUCT_ID;
import static dev.rex.benchmarks.workload.JooqTables.PRODUCT_NAME;
import static dev.rex.benchmarks.workload.JooqTables.STOCK;

import dev.rex.benchmarks.db.Product;
import dev.rex.benchmarks.peer.Peer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.SelectJoinStep;

/** Products as JDBC and jOOQ read them. */
final class ProductRows {
    static final String SELECT = Peer.PRODUCTS;

    private ProductRows() {}

    static Product read(ResultSet rows) throws SQLException {
        return new Product(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                rows.getBoolean(6),
                rows.getObject(7, LocalDateTime.class),
                rows.getString(8));
    }

    static SelectJoinStep<Record8<Long, String, String, Integer, Double, Boolean, LocalDateTime, String>> select(
            DSLContext jooq) {
        return jooq.select(PRODUCT_ID, PRODUCT_NAME, CATEGORY, STOCK, PRICE, ACTIVE, CREATED_AT, NOTE)
                .from(PRODUCTS);
    }
}
