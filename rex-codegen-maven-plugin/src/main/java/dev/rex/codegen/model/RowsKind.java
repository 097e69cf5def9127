package dev.rex.codegen.model;

import java.util.Locale;

/** What rows are those of. */
public enum RowsKind {
    /** A table. */
    TABLE,
    /** A view. */
    VIEW,
    /** A statement of a file. */
    QUERY;

    /** The word for it: {@code table}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
