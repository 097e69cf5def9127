package dev.rex.dsl.exec;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.dialect.BulkCopy;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.error.ConstraintException;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.RedactedCause;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as they come, a portion at a time, in the transaction of its connection: by the dialect's own way for many
 * rows if it has one for the table, otherwise by inserts of many rows whose texts are few, so that they are kept
 * prepared. A row that is refused is searched by inserting its portion again row by row, which the transaction does
 * not outlive. Used once, by one thread.
 */
final class BulkLoad {
    private static final int MOST_AT_ONCE = 128;
    /** A transfer takes its time to begin. */
    private static final int MOST_COPIED = 10_000;
    /** What is bound one by one had better still be in the processor's cache. */
    private static final int MOST_INSERTED = 1_024;

    private static final int MOST_TEXTS = 256;

    private record Shape(BitSet columns, int rows) {}

    private static final Arguments NO_ARGUMENTS = name -> null;

    private final StatementRunner runner;
    private final Connection connection;
    private final BulkRows source;
    private final String table;
    private final @Nullable BulkCopy copy;
    private final BulkPortion portion;
    private final Map<Shape, String> texts = new HashMap<>();
    private List<Codec<Object>> codecs = List.of();
    private long before;
    private long written;

    BulkLoad(StatementRunner runner, Connection connection, BulkRows source) {
        this.runner = runner;
        this.connection = connection;
        this.source = source;
        this.table = Renderer.name(source.table(), runner.dialect());
        try {
            this.copy = runner.dialect().bulkCopy(connection, table);
        } catch (SQLException e) {
            throw runner.failed(e, "copy " + table);
        }
        this.portion = new BulkPortion(source, copy == null ? MOST_INSERTED : MOST_COPIED);
    }

    /** Writes all rows, and tells how many were written. */
    long run(LongConsumer progress) {
        source.rows().accept(row -> {
            if (!portion.add(row)) {
                write(progress);
                portion.add(row);
            }
        });
        if (!portion.isEmpty()) {
            write(progress);
        }
        return written;
    }

    private void write(LongConsumer progress) {
        portion.seal();
        codecs = IntStream.range(0, portion.columns())
                .mapToObj(column -> codec(portion.type(column)))
                .toList();
        try {
            Savepoint start = connection.setSavepoint();
            writeFrom(start);
            connection.releaseSavepoint(start);
        } catch (SQLException e) {
            throw runner.failed(e, "savepoint");
        }
        before += portion.rows();
        portion.clear();
        progress.accept(written);
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> codec(DataType type) {
        return (Codec<Object>) runner.dialect().codec(type);
    }

    private void writeFrom(Savepoint start) {
        try {
            written += isCopied() ? copy() : insert();
        } catch (ConstraintException | DataException e) {
            int row = copy != null
                            && e.getCause() instanceof RedactedCause cause
                            && cause.original().orElse(null) instanceof SQLException failure
                    ? copy.failedRow(failure, source.table().name().name())
                    : 0;
            if (row == 0) {
                search(start, e);
            } else {
                e.initRow(before + row);
            }
            throw e;
        }
    }

    /** Throws the error of the first row that fails by itself, if there is one. */
    private void search(Savepoint start, DatabaseException failure) {
        try {
            connection.rollback(start);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return;
        }
        for (int row = 0; row < portion.rows(); row++) {
            try {
                insert(row, row + 1, 1);
            } catch (DatabaseException e) {
                e.initRow(before + row + 1);
                throw e;
            }
        }
    }

    private boolean isCopied() {
        return copy != null
                && portion.columns() > 0
                && IntStream.range(0, portion.columns()).mapToObj(portion::type).allMatch(copy::accepts);
    }

    private long copy() {
        BulkCopy way = Objects.requireNonNull(copy);
        SqlText sql = new SqlText(
                way.sql(Renderer.target(source.table(), portion.names(), runner.dialect()), portion), List.of(), true);
        return runner.told(
                sql,
                NO_ARGUMENTS,
                () -> runner.watched(
                        connection, () -> way.cancel(connection), sql.text(), c -> way.copy(c, sql.text(), portion)));
    }

    private long insert() {
        int room = Math.max(1, runner.dialect().syntax().maximumParameters() / Math.max(1, portion.columns()));
        int most = portion.columns() == 0 ? 1 : Math.min(MOST_AT_ONCE, Integer.highestOneBit(room));
        long count = 0;
        int from = 0;
        while (from < portion.rows()) {
            int left = portion.rows() - from;
            int size = Math.min(most, Integer.highestOneBit(left));
            int to = from + (size == most ? left / most * most : size);
            count += insert(from, to, size);
            from = to;
        }
        return count;
    }

    /** Inserts rows by statements of that many, all by the same one. */
    private long insert(int from, int to, int size) {
        if (texts.size() > MOST_TEXTS) { // rows that leave out ever other columns
            texts.clear();
        }
        String text = texts.computeIfAbsent(new Shape(portion.given(), size), this::text);
        if (!runner.isListenedTo()) {
            return runner.run(
                    connection,
                    new SqlText(text, List.of(), true),
                    NO_ARGUMENTS,
                    statement -> insert(statement, from, to, size));
        }
        long count = 0;
        for (int row = from; row < to; row += size) {
            SqlText sql = new SqlText(text, portion.values(row, row + size), true);
            count += runner.execute(connection, sql, NO_ARGUMENTS);
        }
        return count;
    }

    private long insert(PreparedStatement statement, int from, int to, int size) throws SQLException {
        PreparedStatement placeholders = runner.connections().placeholders(statement);
        long count = 0;
        for (int row = from; row < to; row += size) {
            bind(placeholders, row, row + size);
            count += statement.executeUpdate();
        }
        return count;
    }

    /** As the runner does with the values of a statement, of which there would be one for each cell. */
    private void bind(PreparedStatement statement, int from, int to) throws SQLException {
        int index = 1;
        for (int row = from; row < to; row++) {
            for (int column = 0; column < codecs.size(); column++) {
                Codec<Object> codec = codecs.get(column);
                Object value = portion.value(row, column);
                if (value == null) {
                    statement.setNull(index, codec.sqlType());
                } else {
                    StatementRunner.write(statement, index, codec, value, portion.column(column));
                }
                index++;
            }
        }
    }

    private String text(Shape shape) {
        ExprNode[] row = new ExprNode[portion.columns()];
        Arrays.setAll(row, column -> new BindNode(null, portion.type(column)));
        InsertNode insert = new InsertNode(
                Preamble.NONE,
                source.table(),
                portion.names(),
                Collections.nCopies(shape.rows(), List.of(row)),
                null,
                null,
                List.of());
        return Renderer.render(insert, runner.dialect()).text();
    }
}
