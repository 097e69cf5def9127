package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.schema.config.DatabaseAddress;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Migrates one database with one script: applies, rolls back, lists and checks.
 *
 * <pre>{@code
 * MigrationScript script = MigrationScript.read(Path.of("src/main/resources/db/migrations"));
 * MigrationResult result = MigrationManager.of(script, dataSource).up();
 * }</pre>
 *
 * <p>Each migration is one transaction, its row in the history table included, on databases that can take DDL back (SQLite,
 * PostgreSQL): a process that is killed leaves a migration either applied and recorded, or neither. The history is
 * Liquibase's table {@code DATABASECHANGELOG}, ids and checksums are Liquibase's, so that Liquibase 4.33 and Rex can take
 * turns on the same files.
 *
 * <p>Runs on one database exclude each other; a second one waits. Everything may throw {@link MigrationException}; then the
 * migrations before the one that failed stay applied, and nothing of it or behind it is.
 *
 * <p>A manager on a {@link DataSource} or an address takes a connection per call and is safe for use by several threads. One on a {@link
 * Connection} is as thread-safe as that; the connection comes back in the autocommit mode in which it came, and a
 * transaction open on it is committed at the beginning.
 */
public final class MigrationManager {
    private static final Duration LOCK_WAIT = Duration.ofMinutes(1);
    private static final Clock CLOCK = Clock.systemUTC();

    private final MigrationScript script;
    private final Supplier<BorrowedConnection> connections;
    private final MigrationListener listener;
    private final Duration lockWait;

    private MigrationManager(
            MigrationScript script,
            Supplier<BorrowedConnection> connections,
            MigrationListener listener,
            Duration lockWait) {
        this.script = script;
        this.connections = connections;
        this.listener = listener;
        this.lockWait = lockWait;
    }

    /**
     * A manager that opens a connection for each call, and closes it. No pooler that hands out a server connection per
     * transaction may lie in between: it would lose the lock.
     */
    public static MigrationManager of(MigrationScript script, DataSource source) {
        return new MigrationManager(script, () -> BorrowedConnection.from(source), MigrationListener.NONE, LOCK_WAIT);
    }

    /**
     * A manager that opens a connection for each call, and closes it; the same about poolers holds. What cannot be reached
     * throws {@link dev.rex.schema.error.DatabaseUnavailable}.
     */
    public static MigrationManager of(MigrationScript script, DatabaseAddress address) {
        return new MigrationManager(script, () -> BorrowedConnection.from(address), MigrationListener.NONE, LOCK_WAIT);
    }

    /** A manager that works on the given connection, and leaves it open. */
    public static MigrationManager of(MigrationScript script, Connection connection) {
        return new MigrationManager(script, () -> BorrowedConnection.of(connection), MigrationListener.NONE, LOCK_WAIT);
    }

    /** The same with a listener in place of the one before. */
    public MigrationManager withListener(MigrationListener replacement) {
        return new MigrationManager(script, connections, replacement, lockWait);
    }

    /** The same with another limit for waiting until another run has ended; one minute if not set, zero not to wait. */
    public MigrationManager withLockWait(Duration limit) {
        return new MigrationManager(script, connections, listener, limit);
    }

    /** Applies everything that is pending, in the order of the script. */
    public MigrationResult up() {
        return apply(MigrationPlan::pending);
    }

    /**
     * Applies what is pending up to a migration, that one included.
     *
     * @param target its file ({@code 20260101120000_create_users}, with or without folder and {@code .sql}, or only the
     *     timestamp), which means the last changeset in it; or a changeset's name; or a whole id
     */
    public MigrationResult up(String target) {
        return apply(plan -> plan.pendingUpTo(target));
    }

    /**
     * Takes back the last applied migrations, the newest first. If one of them has no rollback, nothing is changed.
     *
     * @param count how many; all if there are fewer
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public MigrationResult down(int count) {
        refuseNegative(count);
        return takeBack(plan -> plan.lastApplied(count));
    }

    /**
     * Takes back everything that was applied behind a migration, the newest first; that one stays. If one of them has no
     * rollback, nothing is changed.
     *
     * @param target named as for {@link #up(String)}
     */
    public MigrationResult downTo(String target) {
        return takeBack(plan -> plan.appliedAfter(target));
    }

    /**
     * Takes back everything that was applied behind the migration that bears a tag, the newest first. If one of them has no
     * rollback, nothing is changed. A migration that has run again counts from its last run.
     */
    public MigrationResult downToTag(String tag) {
        return takeBack(plan -> plan.appliedAfterTag(tag));
    }

    /**
     * Names the state that the database is in, to come back to with {@link #downToTag}: the last migration is marked, and
     * keeps its place in the history even if it runs again. To repeat it changes nothing.
     *
     * @return what is marked now
     * @throws MigrationException if nothing is applied, the tag stands at another migration, or another one here
     * @throws IllegalArgumentException if the tag is blank or longer than 255 characters
     */
    public AppliedMigration tag(String tag) {
        Tagging.checked(tag);
        return call(session -> exclusively(session, notifier -> Tagging.tag(session, session.plan(), tag)));
    }

    /**
     * Records everything that is pending as applied, without running it: for a database that came to its state in another
     * way. All of it is recorded, or nothing.
     *
     * @throws MigrationException if the history has a migration that the script does not have, or has otherwise
     */
    public MigrationResult baseline() {
        return baseline(MigrationPlan::pending);
    }

    /**
     * Records what is pending up to a migration as applied, that one included, without running it.
     *
     * @param target named as for {@link #up(String)}
     * @throws MigrationException if the history has a migration that the script does not have, or has otherwise
     */
    public MigrationResult baseline(String target) {
        return baseline(plan -> plan.pendingUpTo(target));
    }

    /** The same manager, telling what it would do instead of doing it. */
    public DryRun dryRun() {
        return new DryRun(this);
    }

    /** How every migration stands: those of the script in their order, then those that only the history knows. */
    public List<MigrationStatus> status() {
        return call(session -> session.plan().statuses());
    }

    /** Whether {@code up} has something to do. It takes no lock. */
    public boolean isPending() {
        return call(session -> !session.plan().pending().isEmpty());
    }

    /** Everything that is wrong, or looks wrong, about script and history together. */
    public MigrationReport validate() {
        return call(session -> MigrationChecks.report(script, session.changelog(), session.plan()));
    }

    static void refuseNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
    }

    private MigrationResult apply(Function<MigrationPlan, List<Changeset>> choice) {
        return run(choice, (session, plan, notifier, work) -> new MigrationRunner(session, plan, notifier, CLOCK)
                .up(work));
    }

    private MigrationResult takeBack(Function<MigrationPlan, List<Changeset>> choice) {
        return run(choice, (session, plan, notifier, work) -> new MigrationRunner(session, plan, notifier, CLOCK)
                .down(work));
    }

    private MigrationResult baseline(Function<MigrationPlan, List<Changeset>> choice) {
        return run(
                plan -> Baseline.unrecorded(plan, choice.apply(plan)),
                (session, plan, notifier, work) -> new Baseline(session, plan, notifier, CLOCK).record(work));
    }

    private MigrationResult run(Function<MigrationPlan, List<Changeset>> choice, Work work) {
        MigrationResult nothing = new MigrationResult(List.of(), Duration.ZERO);
        return call(session -> {
            if (choose(session, session.plan(), choice).isEmpty()) {
                return nothing;
            }
            return exclusively(session, notifier -> {
                // another run may have done it while this one waited
                MigrationPlan plan = session.plan();
                List<Changeset> chosen = choose(session, plan, choice);
                return chosen.isEmpty() ? nothing : work.run(session, plan, notifier, chosen);
            });
        });
    }

    @SuppressWarnings("try") // the lock is held, not used
    private <T> T exclusively(MigrationSession session, Function<Notifier, T> work) {
        Notifier notifier = new Notifier(listener);
        try (LockedDatabase lock = LockedDatabase.lock(session.connection(), lockWait, notifier)) {
            return work.apply(notifier);
        }
    }

    /** What a run has to do; refuses if script and history do not go together. */
    List<Changeset> choose(
            MigrationSession session, MigrationPlan plan, Function<MigrationPlan, List<Changeset>> choice) {
        MigrationChecks.refuseErrors(script, session.changelog(), plan);
        return choice.apply(plan);
    }

    <T> T call(Function<MigrationSession, T> work) {
        try (BorrowedConnection borrowed = connections.get()) {
            return MigrationSession.call(script, borrowed, work);
        }
    }

    private interface Work {
        MigrationResult run(
                MigrationSession session, MigrationPlan plan, Notifier notifier, List<Changeset> changesets);
    }
}
