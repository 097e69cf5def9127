package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.MigrationResult.Outcome;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.exception.LiquibaseException;
import liquibase.sqlgenerator.core.MarkChangeSetRanGenerator;
import liquibase.util.StringUtil;

/**
 * Runs changesets, one after the other, each in one transaction with its history row. Where a changeset says
 * {@code runInTransaction:false}, or the database commits DDL by itself, the row follows in a transaction of its own.
 */
final class MigrationRunner {
    private static final int TEXT_SIZE = 250;

    private final MigrationSession session;
    private final MigrationPlan plan;
    private final Notifier notifier;
    private final String deployment;

    MigrationRunner(MigrationSession session, MigrationPlan plan, Notifier notifier, Clock clock) {
        this.session = session;
        this.plan = plan;
        this.notifier = notifier;
        this.deployment = deployment(clock);
    }

    MigrationResult up(List<Changeset> work) {
        session.ensureHistory();
        return run(work, false);
    }

    MigrationResult down(List<Changeset> work) {
        return run(work, true);
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
        session.watch().begin();
        try {
            try {
                session.connection().setAutoCommit(!changeset.migration().transactional());
                Outcome outcome = down ? revert(changeset) : apply(changeset);
                session.held().commitChangeset();
                return outcome;
            } finally {
                session.database().setObjectQuotingStrategy(ObjectQuotingStrategy.LEGACY);
                session.settle();
            }
        } catch (LiquibaseException | SQLException | RuntimeException e) {
            throw new Failure(session, changeset, down, before).explain(e);
        }
    }

    private Outcome apply(Changeset changeset) throws LiquibaseException, SQLException {
        ChangeSet source = changeset.source();
        AppliedMigration before = plan.applied(changeset.id());
        ExecType type = source.execute(source.getChangeLog(), session.database());
        if (type == ExecType.SKIPPED || type == ExecType.FAILED) {
            return outcome(type);
        }
        String now = session.database().getCurrentDateTimeFunction();
        if (before == null) {
            session.tracker().add(row(changeset, type), now);
            return outcome(type);
        }
        session.tracker().replace(before, row(changeset, ExecType.RERAN), now);
        return Outcome.REAPPLIED;
    }

    private Outcome revert(Changeset changeset) throws LiquibaseException, SQLException {
        changeset.source().rollback(session.database());
        AppliedMigration applied = plan.applied(changeset.id());
        if (applied != null) {
            session.tracker().remove(applied);
        }
        return Outcome.ROLLED_BACK;
    }

    private static Outcome outcome(ExecType type) {
        return switch (type) {
            case EXECUTED -> Outcome.APPLIED;
            case RERAN -> Outcome.REAPPLIED;
            case MARK_RAN -> Outcome.MARKED;
            case SKIPPED -> Outcome.SKIPPED;
            case FAILED -> Outcome.TOLERATED;
        };
    }

    private HistoryRow row(Changeset changeset, ExecType type) {
        ChangeSet source = changeset.source();
        return new HistoryRow(
                changeset.id(),
                changeset.migration().checksum(),
                StringUtil.limitSize(source.getDescription(), TEXT_SIZE),
                comments(source),
                type.value,
                source.buildFullContext(),
                source.buildFullLabels(),
                MarkChangeSetRanGenerator.getLiquibaseBuildVersion(),
                deployment,
                MarkChangeSetRanGenerator.getTagFromChangeset(source));
    }

    private static String comments(ChangeSet source) {
        String comments = source.getComments();
        return comments == null ? "" : StringUtil.limitSize(comments.strip(), TEXT_SIZE);
    }

    /** Ten digits, as Liquibase makes them: the end of the time in milliseconds. */
    private static String deployment(Clock clock) {
        String millis = String.format(Locale.ROOT, "%010d", clock.millis());
        return millis.substring(millis.length() - 10);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
