package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationProblem.Kind;
import dev.rex.migrations.MigrationStatus.State;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be found wrong by looking, before anything runs. */
final class MigrationChecks {
    /** The timestamp that begins a file name, in UTC. */
    static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FILE_NAME = Pattern.compile("(\\d{14})_.+\\.sql");

    private final MigrationScript script;
    private final Changelog changelog;
    private final MigrationPlan plan;
    private final List<MigrationProblem> problems = new ArrayList<>();

    private MigrationChecks(MigrationScript script, Changelog changelog, MigrationPlan plan) {
        this.script = script;
        this.changelog = changelog;
        this.plan = plan;
    }

    static MigrationReport report(MigrationScript script, Changelog changelog, MigrationPlan plan) {
        MigrationChecks checks = new MigrationChecks(script, changelog, plan);
        checks.duplicates();
        checks.undecided();
        checks.history();
        checks.rollbacks();
        checks.fileNames();
        checks.order();
        checks.problems.sort(Comparator.comparing(p -> !p.isError()));
        return new MigrationReport(checks.problems);
    }

    /** Throws if a run would build on sand: duplicate ids, or migrations edited after they had been applied. */
    static void refuseErrors(MigrationScript script, Changelog changelog, MigrationPlan plan) {
        MigrationChecks checks = new MigrationChecks(script, changelog, plan);
        checks.duplicates();
        checks.undecided();
        checks.edited();
        if (!checks.problems.isEmpty()) {
            MigrationProblem first = checks.problems.get(0);
            throw new MigrationException(
                    switch (first.kind()) {
                        case DUPLICATE_ID -> MigrationException.Reason.DUPLICATE_ID;
                        case UNDECIDED -> MigrationException.Reason.UNDECIDED;
                        default -> MigrationException.Reason.CHECKSUM_MISMATCH;
                    },
                    first.id(),
                    checks.problems.stream()
                            .map(MigrationProblem::message)
                            .collect(Collectors.joining(System.lineSeparator())),
                    first.hint() + " Nothing was changed.",
                    null);
        }
    }

    private void duplicates() {
        Map<MigrationId, Migration> seen = new HashMap<>();
        for (Changeset changeset : changelog.selected()) {
            Migration first = seen.putIfAbsent(changeset.id(), changeset.migration());
            if (first != null) {
                add(
                        Kind.DUPLICATE_ID,
                        changeset.migration(),
                        "has the id of another migration at " + display(first),
                        "Give one of them another name.");
            }
        }
    }

    /** Liquibase takes "no contexts" for "all contexts", and puts the data of a test into production. */
    private void undecided() {
        ScriptOptions options = script.options();
        for (Changeset changeset : changelog.selected()) {
            undecided(changeset, "context", "contexts", changeset.source().buildFullContext(), options.contexts());
            undecided(changeset, "labels", "labels", changeset.source().buildFullLabels(), options.labels());
        }
    }

    private void undecided(
            Changeset changeset, String what, String setting, @Nullable String own, @Nullable String given) {
        if (own != null && given == null) {
            add(
                    Kind.UNDECIDED,
                    changeset.migration(),
                    "has the " + what + " " + own + ", and no " + setting + " are set",
                    "Say which are meant with the setting " + setting + " (-Drex." + setting
                            + "=production); what has no " + what + " runs in any case.");
        }
    }

    private void edited() {
        for (MigrationStatus status : plan.statuses()) {
            if (status.state() == State.EDITED && status.migration() != null && status.applied() != null) {
                String stored = status.applied().checksum();
                add(
                        Kind.EDITED,
                        status.migration(),
                        "was edited after it had been applied: its checksum was " + stored + " and is now "
                                + status.migration().checksum(),
                        "Restore the file and put the change into a new migration; or accept the edit with a line below"
                                + " --changeset: --validCheckSum: " + stored);
            }
        }
    }

    private void history() {
        edited();
        for (MigrationStatus status : plan.statuses()) {
            if (status.state() == State.MISSING) {
                problems.add(new MigrationProblem(
                        Kind.MISSING,
                        status.id(),
                        "Migration " + status.id() + " is applied, and " + script.location() + " does not have it",
                        "Bring its file back; it may be on another branch."));
            }
        }
    }

    private void rollbacks() {
        changelog.selected().stream()
                .map(Changeset::migration)
                .filter(m -> !m.isReversible() && (script.flyway() == null || !FlywayName.isRepeatable(m.id())))
                .forEach(m -> add(Kind.NO_ROLLBACK, m, "has no rollback", addRollback(script, m) + "."));
    }

    /** How to give a migration a rollback. */
    static String addRollback(MigrationScript script, Migration migration) {
        return script.flyway() == null
                ? "Add its --rollback lines (they do not change the checksum), or --rollback empty if nothing has to be done"
                : "Add the script U" + migration.id().changeset() + "__name.sql, empty if nothing has to be done";
    }

    private void fileNames() {
        if (!script.isFolder() || script.flyway() != null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Changeset changeset : changelog.changesets()) {
            String file = changeset.migration().source();
            if (seen.add(file) && !isTimestamped(ScriptFiles.name(file))) {
                add(
                        Kind.FILE_NAME,
                        changeset.migration(),
                        "stands in a file whose name does not begin with a UTC timestamp",
                        "Name it such as 20260101120000_create_users.sql before it is applied anywhere: the name is part of"
                                + " its id.");
            }
        }
    }

    private void order() {
        MigrationStatus last = null;
        List<MigrationStatus> statuses = plan.statuses();
        for (int i = statuses.size() - 1; i >= 0; i--) {
            MigrationStatus status = statuses.get(i);
            if (script.flyway() != null && FlywayName.isRepeatable(status.id())) {
                continue;
            }
            if (status.state() == State.APPLIED && last == null) {
                last = status;
            } else if (status.state() == State.PENDING && status.migration() != null && last != null) {
                add(
                        Kind.OUT_OF_ORDER,
                        status.migration(),
                        "is pending, though " + last.id() + " behind it is applied",
                        "It will run now; check that it does not depend on the old order, or give it a newer timestamp.");
            }
        }
    }

    private static boolean isTimestamped(String name) {
        Matcher matcher = FILE_NAME.matcher(name);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDateTime.parse(matcher.group(1), TIMESTAMP);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void add(Kind kind, Migration migration, String what, String hint) {
        String message = "Migration " + migration.id() + " at " + display(migration) + " " + what;
        problems.add(new MigrationProblem(kind, migration.id(), message, hint));
    }

    private String display(Migration migration) {
        return script.files().display(migration.source()) + ":" + migration.line();
    }
}
