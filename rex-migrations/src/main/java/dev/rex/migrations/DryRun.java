package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * What a {@link MigrationManager} would do, as a script of SQL: the same statements in the same order and transactions, the
 * rows of the history included. Run by hand, it leaves the database as the manager would. Nothing is changed, and no lock is
 * taken.
 *
 * <pre>{@code
 * String sql = manager.dryRun().up();
 * }</pre>
 *
 * <p>Each method takes the same arguments, and refuses the same, as the method of its name; it gives an empty text where
 * there is nothing to do. Preconditions count as met, and programs that a changelog starts appear as a comment. As safe for
 * use by several threads as its manager.
 */
public final class DryRun {
    private final MigrationManager manager;

    DryRun(MigrationManager manager) {
        this.manager = manager;
    }

    /** All that is pending. */
    public String up() {
        return write(MigrationPlan::pending, ScriptWriter::up);
    }

    /** What is pending up to a migration. */
    public String up(String target) {
        return write(plan -> plan.pendingUpTo(target), ScriptWriter::up);
    }

    /** Taking back the last migrations. */
    public String down(int count) {
        MigrationManager.refuseNegative(count);
        return write(plan -> plan.lastApplied(count), ScriptWriter::down);
    }

    /** Taking back what was applied behind a migration. */
    public String downTo(String target) {
        return write(plan -> plan.appliedAfter(target), ScriptWriter::down);
    }

    /** Taking back what was applied behind a tag. */
    public String downToTag(String tag) {
        return write(plan -> plan.appliedAfterTag(tag), ScriptWriter::down);
    }

    /** Recording all that is pending. */
    public String baseline() {
        return write(plan -> Baseline.unrecorded(plan, plan.pending()), ScriptWriter::baseline);
    }

    /** Recording what is pending up to a migration. */
    public String baseline(String target) {
        return write(plan -> Baseline.unrecorded(plan, plan.pendingUpTo(target)), ScriptWriter::baseline);
    }

    private String write(Function<MigrationPlan, List<Changeset>> choice, Direction direction) {
        return manager.call(session -> {
            MigrationPlan plan = session.plan();
            List<Changeset> work = manager.choose(session, plan, choice);
            return work.isEmpty() ? "" : direction.write(new ScriptWriter(session, plan, Clock.systemUTC()), work);
        });
    }

    private interface Direction {
        String write(ScriptWriter writer, List<Changeset> work);
    }
}
