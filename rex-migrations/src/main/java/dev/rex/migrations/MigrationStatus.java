package dev.rex.migrations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one migration stands in one database.
 *
 * @param id which one
 * @param state how it stands
 * @param migration what the script says; null when {@link State#MISSING}
 * @param applied what the history says; null when it was not applied
 */
public record MigrationStatus(
        MigrationId id,
        State state,
        @Nullable Migration migration,
        @Nullable AppliedMigration applied) {
    /** Refuses null for id and state. */
    public MigrationStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
    }

    /** Whether the next {@code up} runs it. */
    public boolean isPending() {
        return state == State.PENDING || state == State.REPEATABLE;
    }

    /** How a migration stands in a database. */
    public enum State {
        /** Not applied yet. */
        PENDING,
        /** Applied and unchanged since. */
        APPLIED,
        /** Applied, and to be applied again: {@code runAlways}, or changed and {@code runOnChange}. */
        REPEATABLE,
        /** Applied, and edited afterwards: an error. */
        EDITED,
        /** Applied, and no longer in the script. */
        MISSING,
        /** Not meant for this database: another {@code dbms}, another context or label, or {@code ignore:true}. */
        EXCLUDED
    }
}
