package dev.rex.migrations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history table.
 *
 * @param id what was applied, its file in canonical form
 * @param storedFile the file exactly as the row has it; an older tool may have written another form of the path
 * @param checksum the checksum at that time; null where somebody cleared it
 * @param order the place in the order of execution, ascending
 * @param executedAt when, as the database wrote it: UTC on SQLite, the session's time zone on PostgreSQL
 * @param outcome how it ended: {@code EXECUTED}, {@code RERAN} or {@code MARK_RAN}
 * @param deployment equal for all migrations of one run; null in very old tables
 * @param tag the name of the state that it was the last step to, null where it has none
 */
public record AppliedMigration(
        MigrationId id,
        String storedFile,
        @Nullable String checksum,
        int order,
        String executedAt,
        String outcome,
        @Nullable String deployment,
        @Nullable String tag) {
    /** Refuses null where a component is not nullable. */
    public AppliedMigration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(storedFile, "storedFile");
        Objects.requireNonNull(executedAt, "executedAt");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Whether it was recorded because of a precondition that was not met, and never run. */
    public boolean isOnlyMarked() {
        return outcome.equals("MARK_RAN");
    }

    /** The same row, its file known by another path. */
    AppliedMigration in(String file) {
        return new AppliedMigration(
                new MigrationId(file, id.changeset(), id.author()),
                storedFile,
                checksum,
                order,
                executedAt,
                outcome,
                deployment,
                tag);
    }
}
