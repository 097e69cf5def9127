package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.exec.BulkRows;
import dev.rex.dsl.progress.Progress;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.Generation;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A load of many rows into a table. Rows are taken as they come and written some thousands at a time, so that millions
 * need no more memory than those; all of it is one transaction, or a savepoint of the one around, and so all or nothing.
 * PostgreSQL gets them by {@code copy}, unless the table has rules or row security; SQLite by inserts of many rows that
 * stay prepared.
 *
 * <p>Rows with the same columns left out as their neighbours' are written together; so are rows that differ in columns
 * that are NULL unless they are given. The error of a row that is refused tells its number ({@link
 * dev.rex.dsl.error.DatabaseException#row}). Rows may come from a cursor of the same transaction.
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Bulk<T extends Table<T, R>, R> {
    private final Session session;
    private final T table;
    private @Nullable BitSet optional;

    Bulk(Session session, T table) {
        this.session = session;
        this.table = table;
    }

    /** Writes the rows of a stream, which it closes, and tells how many were written. */
    public long load(Stream<? extends NewRow<T>> rows) {
        return load(rows, Progress.NONE);
    }

    /** Writes the rows of a stream, which it closes, and tells how many were written. */
    public long load(Stream<? extends NewRow<T>> rows, Progress progress) {
        try (rows) {
            return load(rows.sequential()::forEachOrdered, progress);
        }
    }

    /** Writes rows, and tells how many were written. */
    public long load(Iterator<? extends NewRow<T>> rows) {
        return load(rows, Progress.NONE);
    }

    /** Writes rows, and tells how many were written. */
    public long load(Iterator<? extends NewRow<T>> rows, Progress progress) {
        return load(rows::forEachRemaining, progress);
    }

    private long load(Consumer<Consumer<NewRow<T>>> rows, Progress progress) {
        long[] done = {0};
        long written;
        try {
            written = session.transactionResult(tx -> tx.executor()
                    .load(new BulkRows(table.target(), columns(), this::isOptional, out -> give(rows, out)), count -> {
                        done[0] = count;
                        progress.at(count);
                    }));
        } catch (Throwable e) { // also what the rows throw without declaring it
            progress.failed(done[0]);
            throw e;
        }
        progress.finished(written);
        return written;
    }

    private void give(Consumer<Consumer<NewRow<T>>> rows, Consumer<@Nullable Object[]> out) {
        long[] number = {0};
        rows.accept(row -> {
            number[0]++;
            if (row == null) {
                throw new InvalidQueryException(
                        "row " + number[0] + " of the rows to be loaded is null", "leave out what is no row");
            }
            out.accept(row.values());
        });
    }

    private List<ColumnNode> columns() {
        return table.columns().stream().map(column -> column.node()).toList();
    }

    /** Looked at when rows differ in what they leave out, then for each of them. */
    private boolean isOptional(int position) {
        BitSet known = optional;
        if (known == null) {
            known = new BitSet();
            List<ColumnDef> defs = table.def().columns();
            for (int i = 0; i < defs.size(); i++) {
                ColumnDef def = defs.get(i);
                known.set(i, def.nullable() && def.defaultExpression() == null && def.generation() == Generation.NONE);
            }
            optional = known;
        }
        return known.get(position);
    }
}
