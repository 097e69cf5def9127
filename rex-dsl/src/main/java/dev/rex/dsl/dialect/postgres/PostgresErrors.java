package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.Deadlock;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.ForeignKeyViolation;
import dev.rex.dsl.error.LockNotAvailable;
import dev.rex.dsl.error.NotNullViolation;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.SerializationFailure;
import dev.rex.dsl.error.ServerException;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.error.Violated;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's errors, told apart by SQLSTATE (appendix A of its manual). */
final class PostgresErrors {
    /** The state of every statement after one that failed, until the transaction or its savepoint is rolled back. */
    static final String FAILED_TRANSACTION = "25P02";

    /** The states of the release of a savepoint that is not there, in another transaction and in none. */
    static final Set<String> NO_SAVEPOINT = Set.of("3B001", "25P01");

    /** The driver's states for a column that is of another type than it is read as. */
    private static final Set<String> OTHER_TYPE = Set.of("42821", "42846");

    /** The state of bytes that are no text: its message names the encoding, and the bytes. */
    private static final String BAD_ENCODING = "22021";

    /** {@code (a, b)=(} in an error's detail; the words around it are in the server's language. */
    private static final Pattern KEY_COLUMNS = Pattern.compile("\\(([^()=]+)\\)=\\(");

    /** A value in a message about it, whatever the server's language: {@code invalid input syntax for type uuid: "..."}. */
    private static final Pattern QUOTED_VALUE = Pattern.compile(
            "(: )?[\"\u00ab\u201e\u201c\u2018].*[\"\u00bb\u201c\u201d\u2019]( (?=is ))?", Pattern.DOTALL);

    private PostgresErrors() {}

    static DatabaseException translate(SQLException failure, @Nullable String sql) {
        ServerErrorMessage server = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = server == null || server.getMessage() == null ? failure.getMessage() : server.getMessage();
        boolean unreadable = server == null && isUnreadable(failure, state);
        ErrorDetails details = new ErrorDetails(
                unreadable
                        ? "a value cannot be read, or written, as the type that is asked for"
                        : message == null ? "no message" : withoutValues(message, state),
                sql,
                state.isEmpty() ? null : state,
                0,
                failure);
        if (unreadable) {
            return new DataException(details);
        }
        return switch (state) {
            case "23505" -> new UniqueViolation(details, violated(server));
            case "23503", "23001" -> new ForeignKeyViolation(details, violated(server));
            case "23502" -> new NotNullViolation(details, violated(server));
            case "23514", "44000" -> new CheckViolation(details, violated(server));
            case "23P01" -> new UniqueViolation(details, violated(server));
            case "40001" -> new SerializationFailure(details);
            case "40P01" -> new Deadlock(details);
            case "55P03" -> new LockNotAvailable(details);
            case FAILED_TRANSACTION ->
                new ServerException(
                        details,
                        "a statement before failed, and the whole transaction with it: roll it back; run what may fail"
                                + " in tx.transaction(..), which undoes no more than itself");
            case "25006" ->
                new PermissionException(
                        details, "the transaction only reads: run it in a transaction of the database itself");
            case "57014" -> new TimeoutException(details);
            case "42501" -> new PermissionException(details);
            case "3D000" -> new ConnectionException(details, "create the database, or correct its name in the URL");
            case "57P01", "57P02", "57P03" -> new ConnectionException(details);
            case "25P03", "57P05" ->
                new ConnectionException(details, "the server ends sessions that do nothing: let no transaction wait");
            case "25P04" ->
                new TimeoutException(details, "the server ends transactions that take that long: shorten it");
            case "53300" ->
                new ConnectionException(details, "let pools be smaller, or the server take more connections");
            default -> byClass(state, details);
        };
    }

    /** The driver says in the JVM's language what it cannot read, and shows it. */
    private static boolean isUnreadable(SQLException failure, String state) {
        return failure instanceof PSQLException
                && (state.startsWith("22") || state.startsWith("07") || OTHER_TYPE.contains(state));
    }

    private static String withoutValues(String message, String state) {
        return state.startsWith("22") && !state.equals(BAD_ENCODING)
                ? QUOTED_VALUE.matcher(message).replaceAll("")
                : message;
    }

    private static DatabaseException byClass(String state, ErrorDetails details) {
        if (state.length() < 2) {
            return new ServerException(details);
        }
        return switch (state.substring(0, 2)) {
            case "08" -> new ConnectionException(details);
            case "22" -> new DataException(details);
            case "28" -> new PermissionException(details);
            case "42" -> new SqlSyntaxException(details);
            default -> new ServerException(details);
        };
    }

    private static Violated violated(@Nullable ServerErrorMessage server) {
        return server == null
                ? Violated.UNKNOWN
                : new Violated(server.getTable(), server.getConstraint(), columns(server));
    }

    private static List<String> columns(ServerErrorMessage server) {
        if (server.getColumn() != null) {
            return List.of(server.getColumn());
        }
        if (server.getDetail() != null) {
            Matcher key = KEY_COLUMNS.matcher(server.getDetail());
            if (key.find()) {
                return Arrays.stream(key.group(1).split(", ", -1))
                        .map(PostgresErrors::unquoted)
                        .toList();
            }
        }
        return List.of();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }
}
