package dev.rex.dsl.tpch;

import dev.rex.testing.TestDatabase;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The eight tables with what the generator of TPC-H puts into them, at a hundredth of the least official size. */
final class TpchData {
    private static final double SCALE = 0.01;
    private static final int BATCH = 1000;

    /** Referred tables come first. */
    private static final List<TpchTable<?>> TABLES = List.of(
            TpchTable.REGION,
            TpchTable.NATION,
            TpchTable.PART,
            TpchTable.SUPPLIER,
            TpchTable.PART_SUPPLIER,
            TpchTable.CUSTOMER,
            TpchTable.ORDERS,
            TpchTable.LINE_ITEM);

    private TpchData() {}

    /** Creates the tables in an empty database, and fills them. */
    static void load(TestDatabase database) {
        database.execute(migration());
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (TpchTable<?> table : TABLES) {
                fill(connection, table);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute("analyze");
    }

    /** The very file that the generated tables come from. */
    private static String[] migration() {
        String name = "/tpch/migrations/20260101000000_create_tpch.sql";
        try (InputStream in = TpchData.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String statements =
                    text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return Arrays.stream(statements.split(";"))
                    .filter(statement -> !statement.isBlank())
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values travel as texts without a type, and become what the columns are. */
    private static void fill(Connection connection, TpchTable<?> table) throws SQLException {
        int width = table.getColumns().size();
        String insert = "insert into " + table.getTableName() + " values (?" + ", ?".repeat(width - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int pending = 0;
            for (TpchEntity entity : table.createGenerator(SCALE, 1, 1)) {
                String[] values = entity.toLine().split("\\|", -1);
                for (int i = 0; i < width; i++) {
                    statement.setObject(i + 1, values[i], Types.OTHER);
                }
                statement.addBatch();
                if (++pending % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
