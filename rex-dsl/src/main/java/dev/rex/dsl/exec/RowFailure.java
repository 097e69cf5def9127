package dev.rex.dsl.exec;

import java.sql.SQLException;

/** Carries a driver's exception out of a row reader to the executor, which translates it. Never leaves this package. */
final class RowFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    RowFailure(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
