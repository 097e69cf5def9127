package dev.rex.dsl.error;

import dev.rex.schema.error.RexException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement, or the connection that it needed, failed. The message holds the SQL text with its placeholders, never
 * the values that were bound to them; the driver's exception, which may hold some, is the cause.
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

    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;

    DatabaseException(String code, ErrorDetails details, @Nullable String hint) {
        super(code, details.describe(), hint, details.cause());
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

    /** The database's own number for the error; 0 if none. */
    public final int vendorCode() {
        return vendorCode;
    }
}
