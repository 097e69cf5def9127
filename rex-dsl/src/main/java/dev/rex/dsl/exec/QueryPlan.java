package dev.rex.dsl.exec;

import dev.rex.dsl.render.SqlText;
import java.util.List;

/**
 * All that is needed to run a select: its text, how its rows are read, and the further selects for nested rows.
 *
 * @param sql the text
 * @param mapper makes a value of each row
 * @param columns the columns that are sent, if rows have to wait for nested rows
 * @param nested the nested rows that are fetched by statements of their own
 * @param <R> what a row becomes
 */
public record QueryPlan<R>(SqlText sql, RowMapper<R> mapper, List<PlanColumn> columns, List<NestedPlan<?>> nested) {
    /** Copies the lists. */
    public QueryPlan {
        columns = List.copyOf(columns);
        nested = List.copyOf(nested);
    }

    /** The text of all its statements, one to a line; those for nested rows as for one parent. */
    public String text() {
        if (nested.isEmpty()) {
            return sql.text();
        }
        StringBuilder text = new StringBuilder(sql.text());
        for (NestedPlan<?> child : nested) {
            text.append(";\n").append(child.plans().of(1).text());
        }
        return text.toString();
    }
}
