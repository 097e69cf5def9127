package dev.rex.migrations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * A script as Liquibase read it, for one database or for none.
 *
 * @param roots the files that were named, as opposed to those that they include
 * @param changesets in the order in which they run
 */
record Changelog(List<DatabaseChangeLog> roots, List<Changeset> changesets) {
    Changelog {
        roots = List.copyOf(roots);
        changesets = List.copyOf(changesets);
    }

    List<Migration> migrations() {
        return changesets.stream().map(Changeset::migration).toList();
    }

    /** Those that are meant for the database. */
    List<Changeset> selected() {
        return changesets.stream().filter(Changeset::selected).toList();
    }

    Set<MigrationId> ids() {
        return changesets.stream().map(Changeset::id).collect(Collectors.toSet());
    }

    Optional<Changeset> find(MigrationId id) {
        return selected().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * One changeset: what Rex shows of it, and what Liquibase runs.
     *
     * @param place where it stands, for messages: the file as the user can open it, and the line
     * @param selected whether it is meant for the database that the changelog was parsed for
     * @param undo the file that holds its rollback; null if that stands in the same file, or nowhere
     */
    record Changeset(
            Migration migration,
            ChangeSet source,
            String place,
            boolean selected,
            @Nullable String undo) {
        MigrationId id() {
            return migration.id();
        }
    }
}
