package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement that somebody else has written and run, whose columns are found by their labels. Used by one
 * thread.
 *
 * @param <R> what a row becomes
 */
public final class LabelledRows<R> {
    private final List<PlanColumn> columns;
    private final RowMapper<R> mapper;
    private final JdbcRow row;
    private final BufferedRow buffer;
    private final int[] positions;

    private LabelledRows(
            List<PlanColumn> columns, RowMapper<R> mapper, ResultSet rows, SqlDialect dialect, int[] positions) {
        this.columns = columns;
        this.mapper = mapper;
        this.row = new JdbcRow(rows, dialect);
        this.buffer = new BufferedRow(columns, dialect);
        this.positions = positions;
    }

    /**
     * Finds the columns.
     *
     * @param columns what the mapper reads, in its order; of equal labels the first counts, and case does not
     * @throws MappingException if one is missing
     */
    public static <R> LabelledRows<R> of(
            ResultSet rows, List<PlanColumn> columns, RowMapper<R> mapper, SqlDialect dialect) throws SQLException {
        List<String> labels = new ArrayList<>();
        ResultSetMetaData data = rows.getMetaData();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            labels.add(data.getColumnLabel(i));
        }
        int[] positions = columns.stream()
                .mapToInt(column -> position(column.label(), labels))
                .toArray();
        return new LabelledRows<>(columns, mapper, rows, dialect, positions);
    }

    private static int position(String wanted, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(wanted)) {
                return i + 1;
            }
        }
        throw new MappingException(
                ErrorDetails.of("the rows have no column " + wanted + "; they have " + labels, null),
                "select all columns of the table, or map the row to another record");
    }

    /** What the current row becomes. */
    public R read() throws SQLException {
        @Nullable Object[] values = new @Nullable Object[positions.length];
        try {
            for (int i = 0; i < positions.length; i++) {
                values[i] = row.valueAt(positions[i], columns.get(i).type());
            }
        } catch (RowFailure e) {
            throw e.failure();
        }
        buffer.set(values);
        return buffer.map(mapper);
    }

    /** One value of the current row, by its position from 1; null for NULL. */
    public static <V> @Nullable V value(
            ResultSet rows, int position, BiFunction<RowReader, Integer, @Nullable V> reading, SqlDialect dialect)
            throws SQLException {
        try {
            return reading.apply(new JdbcRow(rows, dialect), position);
        } catch (RowFailure e) {
            throw e.failure();
        }
    }
}
