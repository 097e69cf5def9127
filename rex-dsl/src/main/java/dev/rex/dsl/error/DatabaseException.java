package dev.rex.dsl.error;

import dev.rex.schema.error.RexException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A statement, or the connection that it needed, failed. The message holds the SQL text with its placeholders, never
 * the values that were bound to them; what the driver threw, which may hold some, is told by a {@link RedactedCause}.
 */
public abstract sealed class DatabaseException extends RexException
        permits ConnectionException,
                TimeoutException,
                ConstraintException,
                ConcurrencyException,
                SqlSyntaxException,
                DataException,
                PermissionException,
                MappingException,
                UnsupportedFeatureException,
                ServerException {
    private static final long serialVersionUID = 1L;

    /** What stands between a message and its hint. */
    private static final String HINT = System.lineSeparator() + "  -> ";

    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;
    private long row;
    private String place = "";
    private String target = "";

    DatabaseException(String code, ErrorDetails details, @Nullable String hint) {
        this(code, details, hint, RedactedCause.of(details.cause()));
    }

    /** An error whose cause is known to hold no values. */
    DatabaseException(String code, ErrorDetails details, @Nullable String hint, @Nullable Throwable cause) {
        super(code, details.describe(), hint, cause);
        this.sql = details.sql();
        this.sqlState = details.sqlState();
        this.vendorCode = details.vendorCode();
    }

    /** The statement, with placeholders. */
    public final Optional<String> sql() {
        return Optional.ofNullable(sql);
    }

    /** The SQLSTATE, where the database has one (SQLite has not). */
    public final Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /** Which row of many that were written it was, counted from 1, where that is known. */
    public final OptionalLong row() {
        return row == 0 ? OptionalLong.empty() : OptionalLong.of(row);
    }

    /** Says which row of many it was; for who writes them. */
    public final void initRow(long number) {
        row = number;
    }

    /** Says which database it was; for who knows. */
    public final void initPlace(String database) {
        place = database;
    }

    /** Says what a value of the row was to become; for who knows. */
    public final void initTarget(String component) {
        target = component;
    }

    /** What happened, in which row of many; the statement; the database, if it may be the wrong one; what to do. */
    @Override
    public final @Nullable String getMessage() {
        String message = super.getMessage();
        String more = line("  on: ", place) + line("  for: ", target);
        if (message != null && !more.isEmpty()) {
            int end = message.length()
                    - hint().map(text -> text.length() + HINT.length()).orElse(0);
            message = message.substring(0, end) + more + message.substring(end);
        }
        return row == 0 ? message : "row " + row + ": " + message;
    }

    private static String line(String label, String text) {
        return text.isEmpty() ? "" : System.lineSeparator() + label + text;
    }

    /** The database's own number for the error; 0 if none. */
    public final int vendorCode() {
        return vendorCode;
    }
}
