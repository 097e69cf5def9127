package dev.rex.dsl.exec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one part, and keeps them by the key of their parent for this to find. Used by one thread. */
final class PartReader<R> {
    private final RowPart<R> part;
    private final List<PartReader<?>> before;
    private final int[] sentAt;
    private final RowPart.@Nullable Nested[] nestedAt;
    private final int keyAt;
    private final Siblings<R> siblings = new Siblings<>();

    /**
     * A reader.
     *
     * @param before those of the parts before this one
     */
    PartReader(RowPart<R> part, List<PartReader<?>> before) {
        this.part = part;
        this.before = before;
        this.keyAt = part.columns().size() - part.keyTypes().size() + 1;
        this.sentAt = new int[part.sentAt().size() + 1];
        for (int i = 1; i < sentAt.length; i++) {
            sentAt[i] = part.sentAt().get(i - 1);
        }
        this.nestedAt = new RowPart.@Nullable Nested[sentAt.length];
        for (RowPart.Nested nested : part.nested()) {
            nestedAt[nested.column()] = nested;
        }
    }

    /** Reads a row, and keeps it for its parent. */
    void keep(JdbcRow row) {
        Object key = Objects.requireNonNull(ParentKey.at(row, keyAt, part.keyTypes()), "a child is found by a key");
        siblings.add(key, row.map(part.mapper()));
    }

    /** Where a column of the part is in the row that was sent. */
    int sentAt(int column) {
        return sentAt[column];
    }

    /** What messages call a column. */
    String label(int column) {
        return part.columns().get(column - 1).label();
    }

    /** The rows that belong to the current row, in the place of a column; null if the column holds its own value. */
    @Nullable
    List<?> nestedAt(int column, JdbcRow row) {
        RowPart.Nested nested = nestedAt[column];
        return nested == null ? null : before.get(nested.part()).siblings.of(key(row, nested.keyColumns()));
    }

    private @Nullable Object key(JdbcRow row, List<Integer> keyColumns) {
        Object[] key = new Object[keyColumns.size()];
        for (int i = 0; i < key.length; i++) {
            int column = keyColumns.get(i);
            Object value = row.valueAt(column, part.columns().get(column - 1).type());
            if (value == null) {
                return null;
            }
            key[i] = value;
        }
        return ParentKey.of(key);
    }

    void requireAllFound() {
        siblings.requireAllFound();
    }
}
