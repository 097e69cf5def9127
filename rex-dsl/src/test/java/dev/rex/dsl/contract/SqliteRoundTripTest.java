package dev.rex.dsl.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** SQLite keeps nanoseconds, and every year that Java has. */
class SqliteRoundTripTest extends RoundTripContract {
    SqliteRoundTripTest() {
        super(SqliteContract.SQLITE);
    }

    @Override
    LocalDate firstDay() {
        return LocalDate.MIN;
    }

    @Override
    LocalDate lastDay() {
        return LocalDate.of(999_999_999, 12, 30);
    }

    @Override
    ChronoUnit precision() {
        return ChronoUnit.NANOS;
    }

    @Override
    boolean hasZeroCharacter() {
        return true;
    }
}
