package dev.rex.dsl.dialect;

import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.SQLException;

/** A dialect's own way for many rows of a table, faster than any insert: {@code copy .. from stdin}. Immutable. */
public interface BulkCopy {
    /** Whether it takes values of that type; rows with others are inserted. */
    boolean accepts(DataType type);

    /**
     * The statement for rows.
     *
     * @param target the table with its columns: {@code "posts" ("title", "body")}
     */
    String sql(String target, RowBlock rows);

    /**
     * Writes rows, all or none of them, and tells how many were written.
     *
     * @param sql what {@link #sql} gave for these rows
     */
    long copy(Connection connection, String sql, RowBlock rows) throws SQLException;

    /** Ends what another thread does on that connection. */
    void cancel(Connection connection) throws SQLException;

    /**
     * Which row of those that were copied was at fault, counted from 1; 0 if the database does not tell.
     *
     * @param table the table's name, without quotes and schema
     */
    int failedRow(SQLException failure, String table);
}
