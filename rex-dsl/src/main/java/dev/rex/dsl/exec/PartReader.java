package dev.rex.dsl.exec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one part, and keeps them by the key of their parent for this to find. Used by one thread. */
final class PartReader<R> {
    /** Rows that belong to a row of the part. */
    private static final class Below {
        private final PartReader<?> reader;
        private final int[] keyColumns;

        Below(PartReader<?> reader, List<Integer> keyColumns) {
            this.reader = reader;
            this.keyColumns = ints(keyColumns);
        }
    }

    private final RowPart<R> part;
    private final int[] sentAt;
    private final @Nullable Below[] below;
    private final int[] keyColumns;
    private final Siblings<R> siblings = new Siblings<>();

    /**
     * A reader.
     *
     * @param before those of the parts before this one
     */
    PartReader(RowPart<R> part, List<PartReader<?>> before) {
        this.part = part;
        this.keyColumns =
                ParentKey.columns(part.columns().size() - part.keyTypes().size() + 1, part.keyTypes());
        this.sentAt = ints(part.sentAt());
        this.below = new @Nullable Below[sentAt.length];
        for (RowPart.Nested nested : part.nested()) {
            below[nested.column() - 1] = new Below(before.get(nested.part()), nested.keyColumns());
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reads a row, and keeps it for its parent. */
    void keep(JdbcRow row) {
        Object key =
                Objects.requireNonNull(ParentKey.at(row, keyColumns, part.keyTypes()), "a child is found by a key");
        siblings.add(key, row.map(part.mapper()));
    }

    /** Where a column of the part is in the row that was sent. */
    int sentAt(int column) {
        return sentAt[column - 1];
    }

    /** What messages call a column. */
    String label(int column) {
        return part.columns().get(column - 1).label();
    }

    /** The rows that belong to the current row, in the place of a column; null if the column holds its own value. */
    @Nullable
    List<?> nestedAt(int column, JdbcRow row) {
        Below rows = below[column - 1];
        return rows == null
                ? null
                : rows.reader.siblings.of(ParentKey.at(row, rows.keyColumns, rows.reader.part.keyTypes()));
    }

    void requireAllFound() {
        siblings.requireAllFound();
    }
}
