package dev.rex.migrations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One changeset of a script: an immutable value.
 *
 * @param id its identity in the history table
 * @param up the SQL that applies it; a description where the changeset is not written in SQL
 * @param down the SQL that takes it back; empty where nothing has to be done ({@code --rollback empty}), null where there
 *     is no rollback
 * @param checksum Liquibase's checksum of {@code up}, white space left out: {@code 9:fd37...}
 * @param transactional whether it runs in a transaction, false for {@code runInTransaction:false}
 * @param source the file that holds it, relative to the script's root; differs from {@code id.file()} only with a
 *     {@code logicalFilePath}
 * @param line the line of its {@code --changeset}, from 1
 */
public record Migration(
        MigrationId id,
        String up,
        @Nullable String down,
        String checksum,
        boolean transactional,
        String source,
        int line) {
    /** Refuses null, except for {@code down}. */
    public Migration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(source, "source");
    }

    /** Whether it can be rolled back. */
    public boolean isReversible() {
        return down != null;
    }

    /** Where it stands: {@code 20260101120000_create_users.sql:3}. */
    public String location() {
        return source + ":" + line;
    }
}
