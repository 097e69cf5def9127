package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationStatus.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liquibase.change.CheckSum;
import org.jspecify.annotations.Nullable;

/** The script and the history laid side by side: how each migration stands, and what a run has to do. */
final class MigrationPlan {
    private final Changelog changelog;
    private final Map<MigrationId, AppliedMigration> applied = new LinkedHashMap<>();

    MigrationPlan(Changelog changelog, List<AppliedMigration> applied) {
        this.changelog = changelog;
        applied.forEach(a -> this.applied.put(a.id(), a));
    }

    @Nullable
    AppliedMigration applied(MigrationId id) {
        return applied.get(id);
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
        List<AppliedMigration> newestFirst = new ArrayList<>(applied.values());
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(count).map(this::reversible).toList();
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
        if (!changeset.migration().isReversible()) {
            throw new MigrationException(
                    MigrationException.Reason.NO_ROLLBACK,
                    last.id(),
                    "Migration " + last.id() + " at " + changeset.place() + " has no rollback",
                    "Add its --rollback lines (they do not change the checksum), or --rollback empty if nothing has to be"
                            + " done; nothing was rolled back.",
                    null);
        }
        return changeset;
    }

    private State state(Changeset changeset) {
        AppliedMigration before = applied.get(changeset.id());
        if (!changeset.selected()) {
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
