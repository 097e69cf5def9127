package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the contracts of this package share: an empty database, a connection to it, a folder of migrations. */
@ExtendWith(LeakCheck.class)
public abstract class MigrationFixture {
    private final Supplier<TestDatabase> databases;
    private TestDatabase database;
    private Connection connection;
    private ScriptFolder folder;
    private ScriptOptions options = ScriptOptions.NONE;

    @TempDir
    private Path temporary;

    protected MigrationFixture(Supplier<TestDatabase> databases) {
        this.databases = databases;
    }

    @BeforeEach
    final void open() {
        database = databases.get();
        connection = database.connect();
        folder = new ScriptFolder(temporary.resolve("migrations"));
    }

    @AfterEach
    final void close() throws SQLException {
        connection.close();
        database.close();
    }

    final TestDatabase database() {
        return database;
    }

    final Connection connection() {
        return connection;
    }

    final ScriptFolder folder() {
        return folder;
    }

    final Path temporary() {
        return temporary;
    }

    /** A manager on the fixture's connection, for what the folder holds now. */
    final MigrationManager manager() {
        return MigrationManager.of(script(), connection);
    }

    /** What the folder holds now. */
    final MigrationScript script() {
        return MigrationScript.read(folder.path(), options);
    }

    /** Sets what the folder is read with from now on. */
    final void options(ScriptOptions replacement) {
        options = replacement;
    }

    /** A manager for a changelog in the folder. */
    final MigrationManager manager(String changelog) {
        return MigrationManager.of(MigrationScript.read(folder.path().resolve(changelog)), connection);
    }

    /** Liquibase with a changelog, the folder being its class path. */
    final PlainLiquibase liquibase(String changelog) {
        return new PlainLiquibase(database, folder.path(), changelog);
    }

    final PlainLiquibase liquibase() {
        return new PlainLiquibase(database, folder.read(), temporary.resolve("liquibase"));
    }

    /** The first column of each row, seen from another connection. */
    final List<String> query(String sql) {
        return database.query(sql).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** The changesets in the history, in the order of execution. */
    final List<String> history() {
        return query("select id from databasechangelog order by orderexecuted");
    }

    final boolean hasTable(String name) {
        return MigrationTracker.on(connection).exists(name);
    }

    final List<String> changesets(MigrationResult result) {
        return result.ids().stream().map(MigrationId::changeset).toList();
    }

    static AbstractThrowableAssert<?, ?> assertRefused(MigrationException.Reason reason, ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(MigrationException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.code()).isEqualTo("REX_MIGRATION_" + reason);
        });
    }
}
