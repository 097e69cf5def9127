package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.ForeignKeyViolation;
import dev.rex.dsl.error.LockNotAvailable;
import dev.rex.dsl.error.NotNullViolation;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.ServerException;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.error.Violated;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's errors, told apart by the extended result code (sqlite.org/rescode.html); it has no SQLSTATE. */
final class SqliteErrors {
    /** The state of exceptions that the codecs throw themselves. */
    static final String BAD_VALUE = "22000";

    private static final String MESSAGE_START = "constraint failed: ";

    /** What {@code on delete restrict} fails with, by a trigger of SQLite's own. */
    private static final String RESTRICTED = "FOREIGN KEY constraint failed";

    /** What the one code for everything else says of values; the rest is about the statement. */
    private static final Pattern OF_VALUES =
            Pattern.compile("integer overflow|malformed JSON|JSON path|Expression tree is too large|fts5: |"
                    + "pattern too complex|ESCAPE expression");

    /** A value in a message about it. */
    private static final Pattern QUOTED_VALUE = Pattern.compile(
            "(fts5: syntax error|JSON path error|bad JSON path)(?: near|:) [\"'].*[\"']", Pattern.DOTALL);

    private SqliteErrors() {}

    static DatabaseException translate(SQLException failure, @Nullable String sql) {
        String message = failure.getMessage() == null
                ? "no message"
                : QUOTED_VALUE.matcher(failure.getMessage()).replaceAll("$1");
        SQLiteErrorCode code = failure instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        ErrorDetails details = new ErrorDetails(message, sql, null, code.code, failure);
        if (BAD_VALUE.equals(failure.getSQLState())) {
            return new DataException(details);
        }
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                new UniqueViolation(details, columns(message));
            case SQLITE_CONSTRAINT_TRIGGER ->
                message.contains(RESTRICTED)
                        ? new ForeignKeyViolation(details, Violated.UNKNOWN)
                        : new ServerException(details);
            case SQLITE_CONSTRAINT_FOREIGNKEY -> new ForeignKeyViolation(details, Violated.UNKNOWN);
            case SQLITE_CONSTRAINT_NOTNULL -> new NotNullViolation(details, columns(message));
            case SQLITE_CONSTRAINT_CHECK -> new CheckViolation(details, check(message));
            case SQLITE_CONSTRAINT_DATATYPE, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE -> new DataException(details);
            case SQLITE_BUSY,
                    SQLITE_BUSY_SNAPSHOT,
                    SQLITE_BUSY_TIMEOUT,
                    SQLITE_BUSY_RECOVERY,
                    SQLITE_LOCKED,
                    SQLITE_LOCKED_SHAREDCACHE -> new LockNotAvailable(details);
            case SQLITE_INTERRUPT -> new TimeoutException(details);
            case SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_CORRUPT ->
                new ConnectionException(details, "check the path in the URL, and that the file is a database");
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY, SQLITE_PERM, SQLITE_AUTH ->
                new PermissionException(details);
            case SQLITE_ERROR ->
                OF_VALUES.matcher(message).find() ? new DataException(details) : new SqlSyntaxException(details);
            default -> new ServerException(details);
        };
    }

    /** {@code UNIQUE constraint failed: users.email, users.tenant}: table and columns, no name. */
    private static Violated columns(String message) {
        String rest = afterStart(message);
        List<String> columns = new ArrayList<>();
        String table = null;
        for (String part : rest.split(", ", -1)) {
            int dot = part.indexOf('.');
            if (dot < 0) {
                return Violated.UNKNOWN;
            }
            table = part.substring(0, dot);
            columns.add(part.substring(dot + 1));
        }
        return new Violated(table, null, columns);
    }

    /** {@code CHECK constraint failed: age_positive}: the name, or the expression of an unnamed one. */
    private static Violated check(String message) {
        String rest = afterStart(message);
        return rest.isEmpty() ? Violated.UNKNOWN : new Violated(null, rest, List.of());
    }

    /** The driver wraps the message: {@code [CODE] explanation (message)}. */
    private static String afterStart(String message) {
        int start = message.indexOf(MESSAGE_START);
        if (start < 0) {
            return "";
        }
        String rest = message.substring(start + MESSAGE_START.length());
        return rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
