package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.migrations.MigrationStatus.State;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import liquibase.changelog.ChangeSet.ExecType;

/** Records migrations as applied without running them: a database that came to its state in another way is taken over. */
final class Baseline {
    private final MigrationSession session;
    private final Notifier notifier;
    private final HistoryRows rows;

    Baseline(MigrationSession session, MigrationPlan plan, Notifier notifier, Clock clock) {
        this.session = session;
        this.notifier = notifier;
        this.rows = new HistoryRows(plan, clock);
    }

    /**
     * Those of some pending migrations that were never applied.
     *
     * @throws MigrationException if the history has a migration that the script does not have
     */
    static List<Changeset> unrecorded(MigrationPlan plan, List<Changeset> pending) {
        plan.statuses().stream()
                .filter(status -> status.state() == State.MISSING)
                .findFirst()
                .ifPresent(status -> {
                    throw new MigrationException(
                            MigrationException.Reason.BASELINE,
                            status.id(),
                            "The history of this database has " + status.id()
                                    + ", which these migrations do not have: it is the history of something else",
                            "A baseline adds to an empty history, or to one that agrees with the migrations. Check that"
                                    + " database and folder belong together. Nothing was recorded.",
                            null);
                });
        return pending.stream().filter(c -> plan.applied(c.id()) == null).toList();
    }

    /** Records them all, or none. */
    MigrationResult record(List<Changeset> work) {
        long begun = System.nanoTime();
        session.ensureHistory();
        try {
            session.connection().setAutoCommit(false);
            for (Changeset changeset : work) {
                MigrationTracker tracker = session.tracker();
                tracker.add(rows.of(changeset, ExecType.EXECUTED), tracker.nextOrder(), session.now())
                        .execute(session.connection());
            }
            session.connection().commit();
            session.settle();
        } catch (SQLException e) {
            throw session.failed("Recording the baseline", e);
        } finally {
            session.forgetFastChecks();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        List<MigrationResult.Step> steps = new ArrayList<>();
        for (Changeset changeset : work) {
            MigrationResult.Step step = new MigrationResult.Step(changeset.id(), Outcome.MARKED, Duration.ZERO);
            steps.add(step);
            notifier.done(step, steps.size(), work.size());
        }
        return new MigrationResult(steps, took);
    }
}
