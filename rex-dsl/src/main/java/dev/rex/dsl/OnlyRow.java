package dev.rex.dsl;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is made of the rows of a statement that is to give one. */
final class OnlyRow {
    private OnlyRow() {}

    /** The row; empty if there is none, or if it is NULL. */
    static <R> Optional<R> orEmpty(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The row.
     *
     * @param none what has happened if there is no row
     * @param sql the statement, for the error
     */
    static <R> R of(List<R> rows, String none, Supplier<String> sql) {
        return orEmpty(rows)
                .orElseThrow(() -> new MappingException(
                        ErrorDetails.of(
                                rows.isEmpty() ? none : "the value of the one row that was asked for is NULL",
                                sql.get()),
                        "use fetchOptional() if that can be"));
    }
}
