package dev.rex.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import liquibase.executor.ExecutorService;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.core.CreateDatabaseChangeLogTableStatement;

/** One call on one database: the connection, Liquibase's view of it, the script as it is for it, and the history. */
final class MigrationSession {
    private static final String EXECUTOR = "jdbc";

    private final MigrationScript script;
    private final BorrowedConnection borrowed;
    private final Database database;
    private final StatementWatch watch;
    private final DatabaseKind kind;
    private final MigrationTracker tracker;
    private final Changelog changelog;

    private MigrationSession(MigrationScript script, BorrowedConnection borrowed)
            throws DatabaseException, SQLException {
        this.script = script;
        this.borrowed = borrowed;
        this.kind = DatabaseKind.of(borrowed.connection());
        this.tracker = MigrationTracker.on(borrowed.connection());
        this.database = DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(borrowed.connection()));
        // Liquibase has switched autocommit off; here each changeset does that for itself
        borrowed.settle();
        this.watch = new StatementWatch(database, kind);
        this.changelog = script.changelog(database);
    }

    /** Opens a session, does the work and closes the session, whatever happens. */
    static <T> T call(MigrationScript script, BorrowedConnection borrowed, Function<MigrationSession, T> work) {
        return LiquibaseScope.call(() -> {
            MigrationSession session;
            try {
                session = new MigrationSession(script, borrowed);
            } catch (SQLException e) {
                throw MigrationException.database("Preparing the connection", e);
            }
            ExecutorService executors = Scope.getCurrentScope().getSingleton(ExecutorService.class);
            executors.setExecutor(EXECUTOR, session.database, session.watch);
            try {
                return LiquibaseScope.call(LiquibaseScope.of(script, session.database), () -> work.apply(session));
            } finally {
                executors.clearExecutor(EXECUTOR, session.database);
            }
        });
    }

    /** What the script and the history say now. */
    MigrationPlan plan() {
        List<AppliedMigration> applied = tracker.applied();
        boolean taken = script.flyway() != null && applied.isEmpty();
        return new MigrationPlan(script, changelog, applied, taken ? FlywayHistory.reached(this) : null);
    }

    MigrationScript script() {
        return script;
    }

    Changelog changelog() {
        return changelog;
    }

    MigrationTracker tracker() {
        return tracker;
    }

    Database database() {
        return database;
    }

    StatementWatch watch() {
        return watch;
    }

    DatabaseKind kind() {
        return kind;
    }

    Connection connection() {
        return borrowed.connection();
    }

    /** The settings of the session as they are now. */
    SessionSettings settings() {
        try {
            return kind.settings().on(connection());
        } catch (SQLException e) {
            throw failed("Reading the settings of the session", e);
        }
    }

    /** Takes back what was not committed, and puts the connection into autocommit mode. */
    void settle() throws SQLException {
        borrowed.settle();
    }

    /** Makes the history table as Liquibase would, if it is not there, or adds what an older Liquibase left out. */
    void ensureHistory() {
        try (Statement statement = connection().createStatement()) {
            for (String sql : historyTable()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw failed("Creating the migration history", e);
        }
    }

    /** The statements that make the history table, or complete it; none where it is as it should be. */
    List<String> historyTable() {
        if (tracker.exists()) {
            return tracker.missingColumns();
        }
        Sql[] statements =
                SqlGeneratorFactory.getInstance().generateSql(new CreateDatabaseChangeLogTableStatement(), database);
        return Arrays.stream(statements).map(Sql::toSql).toList();
    }

    /** The expression for the current time. */
    String now() {
        return database.getCurrentDateTimeFunction();
    }

    /** An error of the database outside the statements of a migration. */
    MigrationException failed(String action, SQLException cause) {
        return DatabaseKind.failed(connection(), action, cause);
    }

    /** A Liquibase in the same process remembers "nothing to do"; after a change it has to look again. */
    void forgetFastChecks() {
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
    }
}
