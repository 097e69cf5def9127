package dev.rex.migrations;

import dev.rex.schema.error.RexException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration, a folder of migrations or a database that stands in the way of a run. Its code is {@code REX_MIGRATION_}
 * and the name of the {@link Reason}.
 */
public final class MigrationException extends RexException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable MigrationId migration;

    MigrationException(
            Reason reason,
            @Nullable MigrationId migration,
            String message,
            @Nullable String hint,
            @Nullable Throwable cause) {
        super("REX_MIGRATION_" + reason, message, hint, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.migration = migration;
    }

    MigrationException(Reason reason, String message, @Nullable String hint) {
        this(reason, null, message, hint, null);
    }

    /** An error of the database outside the statements of a migration. */
    static MigrationException database(String action, SQLException cause) {
        return database(action, cause, null);
    }

    /** The same with what the kind of database makes of it, if anything. */
    static MigrationException database(String action, SQLException cause, DatabaseRules.@Nullable Advice advice) {
        return new MigrationException(
                advice == null ? Reason.DATABASE : advice.reason(),
                null,
                action + " failed: " + cause.getMessage(),
                advice == null ? null : advice.hint(),
                cause);
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The migration that it is about, where it is about one. */
    public Optional<MigrationId> migration() {
        return Optional.ofNullable(migration);
    }

    /** Where somebody else is at work, one can try again; everything else needs a hand first. */
    @Override
    public boolean isRetryable() {
        return reason == Reason.LOCK_HELD || reason == Reason.BUSY;
    }

    /** What can go wrong. */
    public enum Reason {
        /** A statement of a migration, or of its rollback, was refused by the database. */
        SQL_FAILED,
        /** A precondition is not met, and says to stop. */
        PRECONDITION,
        /** A migration was edited after it had been applied. */
        CHECKSUM_MISMATCH,
        /** A statement needs an extension that the server does not have. */
        EXTENSION_MISSING,
        /** The disk, or the room that the database may take, is full. */
        DISK_FULL,
        /** Two migrations have one id, or one version. */
        DUPLICATE_ID,
        /** A migration has contexts or labels, and no setting says which are meant. */
        UNDECIDED,
        /** The folder, or the changelog file, does not exist. */
        FOLDER_MISSING,
        /** The folder holds no migration. */
        FOLDER_EMPTY,
        /** A file is not what Liquibase, or Rex, asks for. */
        FORMAT,
        /** No migration or tag, or more than one, answers to the name of the target. */
        UNKNOWN_TARGET,
        /** A migration to be taken back has no rollback. */
        NO_ROLLBACK,
        /** A migration to be taken back is no longer in the script. */
        NOT_IN_SCRIPT,
        /** The history says something else than a baseline would. */
        BASELINE,
        /** A tag that cannot be given: nothing is applied, or it is taken. */
        TAG,
        /** Another run migrates the database, and did so until the wait was over. */
        LOCK_HELD,
        /** Another session holds a table, or the file of the database, for longer than the connection waits. */
        BUSY,
        /** The lock was gone when it was to be released: somebody else may have run at the same time. */
        LOCK_LOST,
        /** The database cannot be reached, read or written. */
        DATABASE,
        /** A file cannot be read or written. */
        FILE
    }
}
