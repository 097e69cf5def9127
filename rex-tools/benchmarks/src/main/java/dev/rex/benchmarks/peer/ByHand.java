package dev.rex.benchmarks.peer;

import dev.rex.benchmarks.db.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** How rows are read by hand, with JDBC alone and in the lambdas that some libraries take. */
public final class ByHand {
    private ByHand() {}

    /** The current row of {@link Peer#PRODUCTS}. */
    public static Product product(ResultSet rows) throws SQLException {
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

    /** All rows of {@link Peer#SHELVES}. */
    public static List<Shelf> shelves(ResultSet rows) throws SQLException {
        List<Shelf> shelves = new ArrayList<>();
        List<BookLine> books = new ArrayList<>();
        long current = 0;
        while (rows.next()) {
            long id = rows.getLong(1);
            if (id != current) {
                current = id;
                books = new ArrayList<>();
                shelves.add(new Shelf(id, rows.getString(2), books));
            }
            long book = rows.getLong(3);
            if (!rows.wasNull()) {
                books.add(new BookLine(book, rows.getString(4), rows.getInt(5)));
            }
        }
        return shelves;
    }
}
