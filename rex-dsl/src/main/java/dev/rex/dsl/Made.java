package dev.rex.dsl;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowMapper;
import dev.rex.dsl.exec.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Fields with what a row of them becomes. */
record Made<R>(FieldList fields, RowMapper<R> make) implements Projection<R> {
    private static final String PACKAGE = Made.class.getPackageName();
    private static final Pattern UNBOXING = Pattern.compile("^Cannot invoke \"java\\.lang\\.\\w+\\.\\w+Value\\(\\)\"");

    @Override
    public int width() {
        return fields.width();
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        fields.forEachColumn(out);
    }

    @Override
    public void forEachRequiredSource(Consumer<FromItem> out) {
        fields.forEachRequiredSource(out);
    }

    @Override
    public String componentOf(int column) {
        String target = fields.componentOf(column);
        return target.isEmpty() ? "argument " + (fields.at(column) + 1) + " of what the row is made into" : target;
    }

    @Override
    public R read(RowReader row, int index) {
        try {
            return make.read(row, index);
        } catch (NullPointerException e) {
            throw explain(e, row, index);
        }
    }

    /** Whether it is a mistake of the application's own code, and not the refusal of a NULL that was passed to it. */
    private static boolean isOfItsOwn(NullPointerException failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        if (stack.length == 0) {
            return false;
        }
        String thrower = stack[0].getClassName();
        boolean refuses = thrower.equals(Objects.class.getName()) || thrower.lastIndexOf('.') == PACKAGE.length();
        return !refuses
                && !UNBOXING.matcher(String.valueOf(failure.getMessage())).find();
    }

    /** A primitive parameter of the constructor cannot take NULL; which one it was, Java does not tell. */
    private RuntimeException explain(NullPointerException failure, RowReader row, int index) {
        List<String> columns = new ArrayList<>();
        List<Integer> arguments = new ArrayList<>();
        for (int i = 0; i < fields.fields().size(); i++) {
            int column = index + fields.offset(i);
            if (fields.fields().get(i).width() == 1 && row.wasNull(column)) {
                columns.add(row.label(column));
                arguments.add(i + 1);
            }
        }
        if (columns.isEmpty() || isOfItsOwn(failure)) {
            return failure;
        }
        String message = columns.size() == 1
                ? "column " + columns.get(0) + " is NULL, and argument " + arguments.get(0)
                        + " of what the row is made into does not take null"
                : "columns " + String.join(", ", columns) + " are NULL, and one of the arguments " + arguments
                        + " of what the row is made into does not take null";
        return new MappingException(
                new ErrorDetails(message, null, null, 0, failure),
                "declare the component as an object type, or select coalesce(..)");
    }
}
