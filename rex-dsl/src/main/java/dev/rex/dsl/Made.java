package dev.rex.dsl;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowMapper;
import dev.rex.dsl.exec.RowReader;
import java.util.function.Consumer;

/** Fields with what a row of them becomes. */
record Made<R>(FieldList fields, RowMapper<R> make) implements Projection<R> {
    @Override
    public int width() {
        return fields.width();
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        fields.forEachColumn(out);
    }

    @Override
    public void forEachRequiredTable(Consumer<Table<?, ?>> out) {
        fields.forEachRequiredTable(out);
    }

    @Override
    public R read(RowReader row, int index) {
        try {
            return make.read(row, index);
        } catch (NullPointerException e) {
            throw explain(e, row, index);
        }
    }

    /** A primitive parameter of the constructor cannot take NULL; which one it was is found by reading again. */
    private RuntimeException explain(NullPointerException failure, RowReader row, int index) {
        for (int i = 0; i < fields.fields().size(); i++) {
            int column = index + fields.offset(i);
            if (fields.fields().get(i).width() == 1 && row.wasNull(column)) {
                return new MappingException(
                        new ErrorDetails(
                                "column " + row.label(column) + " is NULL, and argument " + (i + 1)
                                        + " of what the row is made into does not take null",
                                null,
                                null,
                                0,
                                failure),
                        "declare the component as an object type, or select coalesce(..)");
            }
        }
        return failure;
    }
}
