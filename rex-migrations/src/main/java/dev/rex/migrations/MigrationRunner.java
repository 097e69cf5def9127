package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationResult.Outcome;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.exception.LiquibaseException;

/**
 * Runs changesets, one after the other, each in one transaction with its history row. Where a changeset says
 * {@code runInTransaction:false}, or the database commits DDL by itself, the row follows in a transaction of its own.
 */
final class MigrationRunner {
    private final MigrationSession session;
    private final MigrationPlan plan;
    private final Notifier notifier;
    private final HistoryRows rows;
    private final Changes changes;
    private final SessionSettings settings;

    MigrationRunner(MigrationSession session, MigrationPlan plan, Notifier notifier, Clock clock) {
        this.session = session;
        this.plan = plan;
        this.notifier = notifier;
        this.rows = new HistoryRows(plan, clock);
        this.changes = new Changes(session.database());
        this.settings = session.settings();
    }

    MigrationResult up(List<Changeset> work) {
        FlywayHistory.refuse(session, plan);
        new StatementChecks(session).up(work);
        PreconditionGate gate = new PreconditionGate(session);
        session.changelog().roots().forEach(gate::refuse);
        session.ensureHistory();
        renewChecksums();
        return run(work, false);
    }

    MigrationResult down(List<Changeset> work) {
        new StatementChecks(session).down(plan.toRevert(work));
        return run(work, true);
    }

    /** Without this, an edit of a migration whose checksum somebody cleared would stay unnoticed for ever. */
    private void renewChecksums() {
        plan.outdated().forEach((applied, checksum) -> {
            try {
                session.tracker().replaceChecksum(applied, checksum).execute(session.connection());
            } catch (SQLException e) {
                throw session.failed("Renewing the checksum of " + applied.id(), e);
            }
        });
    }

    private MigrationResult run(List<Changeset> work, boolean down) {
        long begun = System.nanoTime();
        List<MigrationResult.Step> steps = new ArrayList<>();
        try {
            for (Changeset changeset : work) {
                notifier.begun(changeset.migration(), down, steps.size() + 1, work.size());
                long start = System.nanoTime();
                Outcome outcome = step(changeset, down, steps.size());
                MigrationResult.Step step = new MigrationResult.Step(changeset.id(), outcome, since(start));
                steps.add(step);
                notifier.done(step, steps.size(), work.size());
            }
        } finally {
            session.forgetFastChecks();
        }
        return new MigrationResult(steps, since(begun));
    }

    private Outcome step(Changeset changeset, boolean down, int before) {
        session.watch().forget();
        Outcome outcome;
        try {
            session.connection().setAutoCommit(!changeset.migration().transactional());
            outcome = down ? revert(changeset) : apply(changeset);
            if (changeset.migration().transactional()) {
                session.connection().commit();
            }
        } catch (LiquibaseException | SQLException | RuntimeException e) {
            throw failed(new Failure(session, changeset, down, before), e);
        }
        try {
            calmDown();
        } catch (SQLException e) {
            throw MigrationException.database("Preparing the session for the next migration", e);
        }
        return outcome;
    }

    private MigrationException failed(Failure failure, Exception cause) {
        try {
            return failure.explain(cause, calmDown());
        } catch (SQLException e) {
            MigrationException explained = failure.explain(cause, false);
            explained.addSuppressed(e);
            return explained;
        }
    }

    private Outcome apply(Changeset changeset) throws LiquibaseException, SQLException {
        ChangeSet source = changeset.source();
        PreconditionGate.Decision decision = new PreconditionGate(session).decide(changeset);
        // a precondition may have failed with an error, after which PostgreSQL takes nothing more in this transaction
        undo(changeset);
        if (decision == PreconditionGate.Decision.SKIP) {
            return Outcome.SKIPPED;
        }
        if (decision == PreconditionGate.Decision.MARK) {
            record(changeset, ExecType.MARK_RAN);
            return Outcome.MARKED;
        }
        try {
            changes.execute(changeset);
        } catch (LiquibaseException e) {
            if (Boolean.FALSE.equals(source.getFailOnError())) {
                undo(changeset);
                return Outcome.TOLERATED;
            }
            throw e;
        }
        refuseOpenTransaction(changeset);
        return record(changeset, ExecType.EXECUTED);
    }

    private Outcome revert(Changeset changeset) throws LiquibaseException, SQLException {
        AppliedMigration applied = plan.appliedHere(changeset);
        if (!applied.isOnlyMarked()) {
            changes.rollBack(changeset);
            refuseOpenTransaction(changeset);
        }
        session.watch().forget();
        settings.restore();
        session.tracker().remove(applied).execute(session.connection());
        return applied.isOnlyMarked() ? Outcome.UNMARKED : Outcome.ROLLED_BACK;
    }

    private Outcome record(Changeset changeset, ExecType type) throws SQLException {
        session.watch().forget();
        // another role need not be allowed to write the history
        settings.restore();
        AppliedMigration before = plan.applied(changeset.id());
        MigrationTracker tracker = session.tracker();
        // what bears a tag keeps its place: the tag would move along, and no longer lead back to its state
        int order = before == null || before.tag() == null ? tracker.nextOrder() : before.order();
        if (before == null) {
            tracker.add(rows.of(changeset, type), order, session.now()).execute(session.connection());
            return Outcome.APPLIED;
        }
        tracker.replace(before, rows.again(changeset, type, before), order, session.now())
                .execute(session.connection());
        return Outcome.REAPPLIED;
    }

    /** Takes back what the changeset did so far, where it runs in a transaction, and one that it has begun by itself. */
    private void undo(Changeset changeset) throws SQLException {
        if (changeset.migration().transactional()) {
            session.connection().rollback();
        } else {
            settings.endTransaction();
        }
    }

    /** The history row would go into a transaction that nobody commits. */
    private void refuseOpenTransaction(Changeset changeset) throws SQLException {
        if (!changeset.migration().transactional() && settings.endTransaction()) {
            throw new MigrationException(
                    MigrationException.Reason.FORMAT,
                    changeset.id(),
                    "Migration " + changeset.id() + " at " + changeset.place()
                            + " begins a transaction and does not end it",
                    "Add the commit. The transaction was taken back, and nothing was recorded; what came before its begin"
                            + " is kept.",
                    null);
        }
    }

    /** @return whether a transaction that the statements had begun was open, and is taken back */
    private boolean calmDown() throws SQLException {
        session.settle();
        boolean open = settings.endTransaction();
        settings.restore();
        return open;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
