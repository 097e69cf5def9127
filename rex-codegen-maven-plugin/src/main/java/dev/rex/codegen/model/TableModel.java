package dev.rex.codegen.model;

import dev.rex.schema.TableDef;
import java.util.List;

/**
 * A table, or what has rows like one, with its Java names.
 *
 * @param def what the database says; of what is no table, a table without keys
 * @param kind what it is
 * @param names its types
 * @param columns in the order of the table
 * @param uniqueKeys its primary key, if it has one, and its other keys
 * @param foreignKeys its foreign keys
 * @param paths the ways to other tables
 */
public record TableModel(
        TableDef def,
        RowsKind kind,
        TableNames names,
        List<ColumnModel> columns,
        List<KeyModel> uniqueKeys,
        List<KeyModel> foreignKeys,
        List<PathModel> paths) {
    /** What the Java machine allows a constructor to take, {@code this} included. */
    private static final int MAX_SLOTS = 255;

    /** Copies the lists. */
    public TableModel {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        paths = List.copyOf(paths);
    }

    /** Whether a record can hold a row: its constructor takes one slot per value, and two per {@code long} or {@code double}. */
    public boolean fitsRecord() {
        return 1 + columns.stream().mapToInt(c -> c.type().slots(c.nullable())).sum() <= MAX_SLOTS;
    }

    /** The columns that a statement may write. */
    public List<ColumnModel> writable() {
        return columns.stream().filter(c -> c.def().isWritable()).toList();
    }

    /** The columns that a new row must have. */
    public List<ColumnModel> required() {
        return columns.stream().filter(c -> c.def().isRequired()).toList();
    }
}
