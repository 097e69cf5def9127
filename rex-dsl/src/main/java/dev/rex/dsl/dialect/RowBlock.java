package dev.rex.dsl.dialect;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/** Rows of values, all for the same columns, to be written at once. */
public interface RowBlock {
    /** How many rows there are. */
    int rows();

    /** How many columns there are. */
    int columns();

    /** The name of a column, counted from 0. */
    String name(int column);

    /** The type of a column, counted from 0. */
    DataType type(int column);

    /** A value, in the form that the codec of its type takes; null for NULL. Rows and columns are counted from 0. */
    @Nullable
    Object value(int row, int column);
}
