package dev.rex.migrations;

import java.util.Objects;

/**
 * Something that {@link MigrationManager#validate()} found.
 *
 * @param kind what sort of thing
 * @param id the migration that has it
 * @param message what is wrong, and where
 * @param hint what to do about it
 */
public record MigrationProblem(Kind kind, MigrationId id, String message, String hint) {
    /** Refuses null. */
    public MigrationProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** Whether it is an error; otherwise a warning. */
    public boolean isError() {
        return kind.error;
    }

    /** The sorts of problems. */
    public enum Kind {
        /** Two migrations have the same id. */
        DUPLICATE_ID(true),
        /** It has contexts or labels, and no setting says which are meant. */
        UNDECIDED(true),
        /** It was edited after it had been applied. */
        EDITED(true),
        /** It was applied, and the script does not have it any more. */
        MISSING(true),
        /** It has no rollback. */
        NO_ROLLBACK(false),
        /** Its file name does not begin with a UTC timestamp. */
        FILE_NAME(false),
        /** It is pending, and stands before one that is applied. */
        OUT_OF_ORDER(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }
    }
}
