package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationStatus.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import liquibase.change.CheckSum;
import org.jspecify.annotations.Nullable;

/** The script and the history laid side by side: how each migration stands, and what a run has to do. */
final class MigrationPlan {
    private final MigrationScript script;
    private final Changelog changelog;
    private final Map<MigrationId, AppliedMigration> applied = new LinkedHashMap<>();
    private final Set<MigrationId> superseded;
    private final @Nullable FlywayVersion reachedByFlyway;
    private String prefix = "";

    /** @param reachedByFlyway the version up to which Flyway has migrated a database without history; else null */
    MigrationPlan(
            MigrationScript script,
            Changelog changelog,
            List<AppliedMigration> applied,
            @Nullable FlywayVersion reachedByFlyway) {
        this.script = script;
        this.changelog = changelog;
        Set<MigrationId> ids = changelog.ids();
        for (AppliedMigration row : applied) {
            AppliedMigration known = row.in(script.files().resolve(row.storedFile()));
            boolean ours = ids.contains(known.id());
            this.applied.put(ours ? known.id() : row.id(), ours ? known : row);
            if (ours) {
                String file = known.id().file();
                String stored = row.storedFile();
                prefix = stored.endsWith(file) ? stored.substring(0, stored.length() - file.length()) : "";
            }
        }
        FlywayFolder flyway = script.flyway();
        this.reachedByFlyway = reachedByFlyway;
        this.superseded = flyway == null ? Set.of() : flyway.superseded(this.applied.keySet(), reachedByFlyway);
    }

    /** The version up to which Flyway has migrated the database, where there is no history yet; else null. */
    @Nullable
    FlywayVersion reachedByFlyway() {
        return reachedByFlyway;
    }

    /** The file of a migration in the form in which the history has the others: Liquibase may begin further up. */
    String storedFile(MigrationId id) {
        return prefix + id.file();
    }

    @Nullable
    AppliedMigration applied(MigrationId id) {
        return applied.get(id);
    }

    /** The row of a changeset that was chosen because it has one. */
    AppliedMigration appliedHere(Changeset changeset) {
        return Objects.requireNonNull(applied.get(changeset.id()), () -> changeset.id() + " is not applied");
    }

    /** Those of some applied changesets that were run, and not only marked. */
    List<Changeset> toRevert(List<Changeset> work) {
        return work.stream().filter(c -> !appliedHere(c).isOnlyMarked()).toList();
    }

    /** All migrations of the script in their order, then those that only the history knows. */
    List<MigrationStatus> statuses() {
        List<MigrationStatus> statuses = new ArrayList<>();
        Set<MigrationId> known = new HashSet<>();
        for (Changeset changeset : changelog.changesets()) {
            known.add(changeset.id());
            statuses.add(new MigrationStatus(
                    changeset.id(), state(changeset), changeset.migration(), applied.get(changeset.id())));
        }
        applied.values().stream()
                .filter(a -> !known.contains(a.id()))
                .forEach(a -> statuses.add(new MigrationStatus(a.id(), State.MISSING, null, a)));
        return List.copyOf(statuses);
    }

    /** Applied migrations whose stored checksum is missing or made by an older Liquibase, with the checksum of today. */
    Map<AppliedMigration, String> outdated() {
        Map<AppliedMigration, String> outdated = new LinkedHashMap<>();
        for (Changeset changeset : changelog.selected()) {
            AppliedMigration before = applied.get(changeset.id());
            String checksum = changeset.migration().checksum();
            if (before != null && state(changeset) == State.APPLIED && !sameVersion(before.checksum(), checksum)) {
                outdated.put(before, checksum);
            }
        }
        return outdated;
    }

    /** What {@code up} runs, in order. */
    List<Changeset> pending() {
        return changelog.selected().stream()
                .filter(c -> state(c) == State.PENDING || state(c) == State.REPEATABLE)
                .toList();
    }

    /** What {@code up} to a target runs, in order; the target included. */
    List<Changeset> pendingUpTo(String target) {
        List<Changeset> selected = changelog.selected();
        Changeset last = Target.find(target, selected);
        List<Changeset> wanted = selected.subList(0, selected.indexOf(last) + 1);
        return pending().stream().filter(wanted::contains).toList();
    }

    /**
     * What {@code down} takes back, the last applied first.
     *
     * @throws MigrationException if one of them is not in the script, or has no rollback
     */
    List<Changeset> lastApplied(int count) {
        return newestFirst(null).stream().limit(count).map(this::reversible).toList();
    }

    /**
     * What has to be taken back so that a migration is the last one, the last applied first.
     *
     * @throws MigrationException if it is not applied, or one of them cannot be taken back
     */
    List<Changeset> appliedAfter(String target) {
        Changeset last = Target.find(target, changelog.selected());
        AppliedMigration row = applied.get(last.id());
        if (row == null) {
            throw new MigrationException(
                    MigrationException.Reason.UNKNOWN_TARGET,
                    last.id(),
                    "Migration " + last.id() + " is not applied",
                    "Name the migration that is to be the last one afterwards; status shows which are applied.",
                    null);
        }
        return appliedAfter(row);
    }

    /**
     * What has to be taken back to come to the state that was tagged, the last applied first.
     *
     * @throws MigrationException if there is no such tag, or one of them cannot be taken back
     */
    List<Changeset> appliedAfterTag(String tag) {
        AppliedMigration row = tagged(tag);
        if (row == null) {
            List<String> tags = applied.values().stream()
                    .map(a -> Objects.requireNonNullElse(a.tag(), ""))
                    .filter(t -> !t.isEmpty())
                    .toList();
            throw new MigrationException(
                    MigrationException.Reason.UNKNOWN_TARGET,
                    "The history has no tag " + tag,
                    tags.isEmpty() ? "It has none at all." : "It has " + String.join(", ", tags) + ".");
        }
        return appliedAfter(row);
    }

    private List<Changeset> appliedAfter(AppliedMigration last) {
        return newestFirst(last).stream().map(this::reversible).toList();
    }

    /**
     * What was applied, and can be asked to go back, behind a row, or altogether. A repeatable script of Flyway's is not: the
     * next version brings it along.
     */
    private List<AppliedMigration> newestFirst(@Nullable AppliedMigration last) {
        List<AppliedMigration> newestFirst = new ArrayList<>(applied.values());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .takeWhile(row -> !row.equals(last))
                .filter(row -> script.flyway() == null || !FlywayName.isRepeatable(row.id()))
                .toList();
    }

    /** The row that was applied last; null where nothing is. */
    @Nullable
    AppliedMigration last() {
        AppliedMigration last = null;
        for (AppliedMigration row : applied.values()) {
            last = row;
        }
        return last;
    }

    /**
     * The row that bears a tag; null where none does. On some databases Liquibase tags all rows of one second, of which the
     * last is meant.
     */
    @Nullable
    AppliedMigration tagged(String tag) {
        AppliedMigration tagged = null;
        for (AppliedMigration row : applied.values()) {
            tagged = tag.equals(row.tag()) ? row : tagged;
        }
        return tagged;
    }

    private Changeset reversible(AppliedMigration last) {
        Changeset changeset = changelog
                .find(last.id())
                .orElseThrow(() -> new MigrationException(
                        MigrationException.Reason.NOT_IN_SCRIPT,
                        last.id(),
                        "Migration " + last.id()
                                + " is applied and is to be rolled back, but the script does not have it",
                        "Bring the file back (another branch may have it); nothing was rolled back.",
                        null));
        if (!last.isOnlyMarked() && !changeset.migration().isReversible()) {
            throw new MigrationException(
                    MigrationException.Reason.NO_ROLLBACK,
                    last.id(),
                    "Migration " + last.id() + " at " + changeset.place() + " has no rollback",
                    MigrationChecks.addRollback(script, changeset.migration()) + "; nothing was rolled back.",
                    null);
        }
        return changeset;
    }

    private State state(Changeset changeset) {
        AppliedMigration before = applied.get(changeset.id());
        if (!changeset.selected() || (before == null && superseded.contains(changeset.id()))) {
            return State.EXCLUDED;
        }
        if (before == null) {
            return State.PENDING;
        }
        boolean same = hasChecksumOf(changeset, before);
        if (changeset.source().isAlwaysRun() || (!same && changeset.source().isRunOnChange())) {
            return State.REPEATABLE;
        }
        return same ? State.APPLIED : State.EDITED;
    }

    private static boolean sameVersion(@Nullable String stored, String checksum) {
        return stored != null && stored.startsWith(checksum.substring(0, checksum.indexOf(':') + 1));
    }

    private static boolean hasChecksumOf(Changeset changeset, AppliedMigration before) {
        if (changeset.migration().checksum().equals(before.checksum())) {
            return true;
        }
        // an older Liquibase computed in another way: the stored checksum says in which, and the cached one must go
        changeset.source().clearCheckSum();
        return changeset.source().isCheckSumValid(CheckSum.parse(before.checksum()));
    }
}
