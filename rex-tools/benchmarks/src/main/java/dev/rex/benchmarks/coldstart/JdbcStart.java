package dev.rex.benchmarks.coldstart;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One query by hand-written JDBC. */
public final class JdbcStart {
    private JdbcStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement("select name from products where id = ?")) {
            statement.setLong(1, 7);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
