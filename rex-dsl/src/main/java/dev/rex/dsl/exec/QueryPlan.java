package dev.rex.dsl.exec;

import dev.rex.dsl.render.SqlText;
import java.util.List;

/**
 * All that is needed to run a select: its text, how its rows are read, and the further selects for nested rows.
 *
 * @param sql the text
 * @param mapper makes a value of each row
 * @param columns the columns that are sent, if there are nested rows that do not come within them
 * @param nested the nested rows that are fetched by statements of their own
 * @param parts the kinds of rows that come, if there is more than one; the last are those of the select itself
 * @param <R> what a row becomes
 */
public record QueryPlan<R>(
        SqlText sql,
        RowMapper<R> mapper,
        List<PlanColumn> columns,
        List<NestedPlan<?>> nested,
        List<RowPart<?>> parts) {
    /** Copies the lists. */
    public QueryPlan {
        columns = List.copyOf(columns);
        nested = List.copyOf(nested);
        parts = List.copyOf(parts);
    }

    /** A plan whose rows hold all that belongs to them. */
    public static <R> QueryPlan<R> of(SqlText sql, RowMapper<R> mapper) {
        return new QueryPlan<>(sql, mapper, List.of(), List.of(), List.of());
    }

    /** Whether its rows can be read one by one, without those that come before or by other statements. */
    boolean isPlain() {
        return nested.isEmpty() && parts.isEmpty();
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
