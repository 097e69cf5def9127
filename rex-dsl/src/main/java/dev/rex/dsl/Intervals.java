package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;

/** Dates and times moved by a number of units; which function does that depends on both. */
final class Intervals {
    private Intervals() {}

    static <V extends Temporal> TimeExpr<V> plus(TimeExpr<V> time, ExprNode amount, ChronoUnit unit) {
        DataType.Kind kind = time.type().dataType().kind();
        boolean moves =
                switch (unit) {
                    case YEARS, MONTHS, WEEKS, DAYS -> kind != DataType.Kind.TIME;
                    case HOURS, MINUTES, SECONDS -> kind != DataType.Kind.DATE;
                    default -> false;
                };
        if (!moves) {
            throw new InvalidQueryException(
                    "a " + time.type() + " is moved by " + unit,
                    "move a date by DAYS or more, a time of day by HOURS or less, down to SECONDS");
        }
        String suffix =
                switch (kind) {
                    case DATE -> "_date";
                    case TIME -> "_time";
                    default -> "_timestamp";
                };
        String function = "plus_" + unit.name().toLowerCase(Locale.ROOT) + suffix;
        return TimeExpr.of(new FunctionNode(function, List.of(time.node(), amount)), time.type());
    }
}
