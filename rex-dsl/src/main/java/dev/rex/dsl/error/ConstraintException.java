package dev.rex.dsl.error;

import java.util.List;
import java.util.Optional;

/** A row would break a constraint. {@link #is} tells which one of those that the generated code knows. */
public abstract sealed class ConstraintException extends DatabaseException
        permits UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation {
    private static final long serialVersionUID = 1L;

    private final Violated violated;

    ConstraintException(String code, ErrorDetails details, Violated violated, String hint) {
        super(code, details, hint);
        this.violated = violated;
    }

    /** The table, where the database tells it. */
    public final Optional<String> table() {
        return Optional.ofNullable(violated.table());
    }

    /** The constraint's name, where the database tells it. */
    public final Optional<String> constraint() {
        return Optional.ofNullable(violated.constraint());
    }

    /** The names of the columns, where the database tells them; otherwise empty. */
    public final List<String> columns() {
        return violated.columns();
    }

    /**
     * Whether it is this constraint that was violated: {@code e.is(USERS.EMAIL_KEY)}. False also when the database
     * does not tell (SQLite names no foreign key).
     */
    public final boolean is(ConstraintRef constraint) {
        return violated.is(constraint);
    }
}
