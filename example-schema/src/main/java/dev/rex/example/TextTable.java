package dev.rex.example;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as a table of text: a column for each component of a record. */
final class TextTable {
    private static final int WIDEST = 60;

    private TextTable() {}

    static String of(List<?> rows) {
        if (rows.isEmpty()) {
            return "(no rows)";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(names(rows.get(0)));
        rows.forEach(row -> lines.add(values(row)));
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        return lines.stream().map(line -> format(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String format(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
        }
        return text.toString().stripTrailing();
    }

    private static List<String> names(Object row) {
        return row instanceof Record
                ? Arrays.stream(row.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of("value");
    }

    private static List<String> values(Object row) {
        return row instanceof Record
                ? Arrays.stream(row.getClass().getRecordComponents())
                        .map(component -> shorten(text(value(component, row))))
                        .toList()
                : List.of(shorten(text(row)));
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(TextTable::text).orElse("(none)");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(TextTable::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record row) {
            return values(row).stream().collect(Collectors.joining(" ", "(", ")"));
        }
        return value == null ? "(null)" : value.toString();
    }

    private static String shorten(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 3) + "...";
    }
}
