package dev.rex.schema.introspect;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of a query over the catalog, by column name. Valid until the next row. */
public final class CatalogRow {
    private final ResultSet rows;

    CatalogRow(ResultSet rows) {
        this.rows = rows;
    }

    /** A text that is not null. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /** A text. */
    public @Nullable String textOrNull(String column) {
        return read(() -> rows.getString(column));
    }

    /** A whole number; 0 for null. */
    public int number(String column) {
        return read(() -> rows.getInt(column));
    }

    /** A large whole number; 0 for null. */
    public long bigNumber(String column) {
        return read(() -> rows.getLong(column));
    }

    /** A boolean, or a number that is not 0; false for null. */
    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    /** The texts of an array; none for null. */
    public List<String> texts(String column) {
        Array array = read(() -> rows.getArray(column));
        if (array == null) {
            return List.of();
        }
        return List.of(Arrays.stream((Object[]) read(array::getArray))
                .map(String::valueOf)
                .toArray(String[]::new));
    }

    private static <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IntrospectionException("The database's catalog cannot be read: " + e.getMessage(), null, e);
        }
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}
