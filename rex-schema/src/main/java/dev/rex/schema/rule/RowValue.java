package dev.rex.schema.rule;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How every rule about a value begins: nothing is decided about a missing one, and NULL makes it unknown. */
final class RowValue {
    private RowValue() {}

    static Verdict judge(
            Map<String, ? extends @Nullable Object> row, String column, Function<Object, Verdict> judgement) {
        Object value = row.get(column);
        if (value == null) {
            return row.containsKey(column) ? Verdict.UNKNOWN : Verdict.UNDECIDED;
        }
        return judgement.apply(value);
    }
}
