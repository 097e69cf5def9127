package dev.rex.dsl.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a failed statement.
 *
 * @param message what the database said, without the values that were bound
 * @param sql the statement's text, with placeholders; null if none was involved
 * @param sqlState the SQLSTATE, if the database has such a thing
 * @param vendorCode the database's own number for the error; 0 if none
 * @param cause what the driver threw
 */
public record ErrorDetails(
        String message,
        @Nullable String sql,
        @Nullable String sqlState,
        int vendorCode,
        @Nullable Throwable cause) {
    private static final int LONGEST = 1_000;

    /** A failure that no driver reported. */
    public static ErrorDetails of(String message, @Nullable String sql) {
        return new ErrorDetails(message, sql, null, 0, null);
    }

    /** The message with the place: SQLSTATE and statement. */
    String describe() {
        StringBuilder text = new StringBuilder(message);
        if (sqlState != null) {
            text.append(" [SQLSTATE ").append(sqlState).append(']');
        } else if (vendorCode != 0) {
            text.append(" [code ").append(vendorCode).append(']');
        }
        return Optional.ofNullable(sql)
                .map(s -> text.append(System.lineSeparator()).append("  in: ").append(shortened(s)))
                .orElse(text)
                .toString();
    }

    /** A statement of ten thousand rows would fill the log with question marks. */
    private static String shortened(String sql) {
        return sql.length() <= LONGEST
                ? sql
                : sql.substring(0, LONGEST) + " .. (" + (sql.length() - LONGEST) + " more characters)";
    }
}
