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

    /** {@code (a, b)=(} in an error's detail; the words around it are in the server's language. */
    private static final Pattern KEY_COLUMNS = Pattern.compile("\\(([^()=]+)\\)=\\(");

    /** A value in a message about it: {@code invalid input syntax for type uuid: "..."}, {@code value "..." is out of range}. */
    private static final Pattern QUOTED_VALUE = Pattern.compile(": \".*\"$|(?<=^value )\".*\" (?=is )", Pattern.DOTALL);

    private PostgresErrors() {}

    static DatabaseException translate(SQLException failure, @Nullable String sql) {
        ServerErrorMessage server = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = server == null || server.getMessage() == null ? failure.getMessage() : server.getMessage();
        boolean data = state.startsWith("22");
        ErrorDetails details = new ErrorDetails(
                message == null
                        ? "no message"
                        : data ? QUOTED_VALUE.matcher(message).replaceAll("") : message,
                sql,
                state.isEmpty() ? null : state,
                0,
                failure);
        return switch (state) {
            case "23505" -> new UniqueViolation(details, violated(server));
            case "23503" -> new ForeignKeyViolation(details, violated(server));
            case "23502" -> new NotNullViolation(details, violated(server));
            case "23514" -> new CheckViolation(details, violated(server));
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
            default -> byClass(state, details);
        };
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
