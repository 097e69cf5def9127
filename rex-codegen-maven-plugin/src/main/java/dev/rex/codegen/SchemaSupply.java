package dev.rex.codegen;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.error.RexException;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.parse.ViewAnalyzer;
import dev.rex.schema.query.QueryCheck;
import dev.rex.schema.query.QueryFolder;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the schema comes from: from the snapshot as long as that holds, else from a database, after which the snapshot
 * holds again. The database is a scratch one that the migrations are applied to, or a given one as it is.
 */
public final class SchemaSupply {
    private final SchemaRequest request;
    private final BuildLog log;
    private final SnapshotFile file;
    private final @Nullable MigrationScript script;
    private final QueryFolder queries;

    private SchemaSupply(SchemaRequest request, BuildLog log, @Nullable MigrationScript script) {
        this.request = request;
        this.log = log;
        this.file = new SnapshotFile(request.snapshot());
        this.script = script;
        this.queries = request.queryFiles();
    }

    /**
     * Reads the migrations and the files of SQL, and touches no database.
     *
     * @throws RexException if they cannot be read
     */
    public static SchemaSupply of(SchemaRequest request, BuildLog log) {
        return new SchemaSupply(request, log, request.database() == null ? request.script() : null);
    }

    /** What tells this schema from others: the hashes of what it is made from; nothing if only the database can tell. */
    Optional<String> identity() {
        if (script != null) {
            return Optional.of(identity(script.hash(), queries.hash()));
        }
        return request.snapshotMode() == SnapshotMode.FROZEN ? Optional.of(identity(frozen())) : Optional.empty();
    }

    /** What tells a schema from others. */
    static String identity(SchemaSnapshot snapshot) {
        return identity(snapshot.migrations(), snapshot.queryFiles());
    }

    private static String identity(String migrations, String queryFiles) {
        return queryFiles.isEmpty() ? migrations : migrations + " " + queryFiles;
    }

    /** The files of SQL. */
    QueryFolder queries() {
        return queries;
    }

    /** What the snapshot's file holds; nothing without one. */
    FileMark snapshotMark(Stamp last) {
        return request.snapshotMode() == SnapshotMode.OFF ? FileMark.NONE : file.mark(last);
    }

    /**
     * The schema: from the snapshot, if that holds.
     *
     * @throws RexException if the snapshot is damaged, or does not hold and is frozen, or the database is in the way
     */
    public SchemaSnapshot get() {
        return switch (request.snapshotMode()) {
            case OFF -> read();
            case FROZEN -> told(frozen());
            case AUTO -> {
                Optional<SchemaSnapshot> snapshot = script == null ? Optional.empty() : snapshot();
                yield snapshot.filter(this::holds).map(this::told).orElseGet(this::rebuild);
            }
        };
    }

    /** The schema, from a database, whatever the snapshot says; it says the same then. */
    public SchemaSnapshot rebuild() {
        SchemaSnapshot read = read();
        log.info(file.write(read) ? "Snapshot written to " + file : "Snapshot " + file + " is as it should be");
        return read;
    }

    private SchemaSnapshot frozen() {
        SchemaSnapshot snapshot = snapshot()
                .orElseThrow(() -> new CodegenException(
                        "There is no snapshot " + file + ", and rex.snapshot is frozen",
                        "make it with rex:snapshot, and commit it",
                        null));
        boolean migrated = script == null || snapshot.migrations().equals(script.hash());
        if (!migrated || !snapshot.queryFiles().equals(queries.hash())) {
            throw new CodegenException(
                    "The snapshot " + file + " does not belong to the "
                            + (migrated
                                    ? "files of SQL in " + request.queries()
                                    : "migrations in " + request.migrations())
                            + ", and rex.snapshot is frozen",
                    "rebuild it with rex:snapshot, and commit it",
                    null);
        }
        return snapshot;
    }

    private Optional<SchemaSnapshot> snapshot() {
        Optional<SchemaSnapshot> snapshot = file.read();
        snapshot.map(s -> s.schema().dialect())
                .filter(dialect -> !dialect.equals(request.dialect().name()))
                .ifPresent(dialect -> {
                    throw new CodegenException(
                            "The snapshot " + file + " is of a " + dialect + " database, not of "
                                    + request.dialect().name(),
                            "name one file for each kind of database with the setting snapshotFile",
                            null);
                });
        return snapshot;
    }

    private boolean holds(SchemaSnapshot snapshot) {
        return script != null
                && snapshot.migrations().equals(script.hash())
                && snapshot.queryFiles().equals(queries.hash());
    }

    private SchemaSnapshot told(SchemaSnapshot snapshot) {
        log.info("Read from the snapshot " + file + ": " + Counts.of(snapshot.schema()));
        return snapshot;
    }

    /** As a reader of the snapshot gets it: what is generated does not depend on where it came from. */
    private SchemaSnapshot read() {
        SchemaSnapshot read =
                script != null ? ofMigrations(script) : ofDatabase(Objects.requireNonNull(request.database()));
        return SchemaJson.read(SchemaJson.write(read), file.toString());
    }

    private SchemaSnapshot ofMigrations(MigrationScript migrations) {
        try (ScratchDatabase scratch = scratch();
                Connection connection = scratch.connect()) {
            int steps = MigrationManager.of(migrations, connection).up().steps().size();
            log.info(Counts.of(steps, "migration") + " applied to it");
            return checked(
                    new SchemaSnapshot(migrations.hash(), Introspector.server(connection), introspect(connection)),
                    connection);
        } catch (SQLException e) {
            throw new CodegenException("The scratch database cannot be closed: " + e.getMessage(), null, e);
        }
    }

    private SchemaSnapshot ofDatabase(DatabaseAddress database) {
        log.info("Reading the database " + database + " as it is");
        try (Connection connection = database.connect()) {
            Schema schema = introspect(connection);
            String content = SchemaJson.write(new SchemaSnapshot("", schema));
            return checked(
                    new SchemaSnapshot(
                            Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
                            Introspector.server(connection),
                            schema),
                    connection);
        } catch (SQLException e) {
            throw new CodegenException("The database " + database + " cannot be closed: " + e.getMessage(), null, e);
        }
    }

    /** The schema with the statements of files, which the database has prepared. */
    private SchemaSnapshot checked(SchemaSnapshot snapshot, Connection connection) {
        if (queries.files().isEmpty()) {
            return snapshot;
        }
        Schema schema = ViewAnalyzer.withViewNullability(snapshot.schema());
        List<QueryDef> types = QueryCheck.run(queries, request.queries(), request.dialect(), schema, connection);
        log.info(Counts.of(types.size(), "statement") + " of " + request.queries() + " checked");
        return snapshot.withQueries(queries.hash(), types);
    }

    private Schema introspect(Connection connection) {
        Schema schema = Introspector.read(request.dialect(), connection);
        log.info(Counts.of(schema) + " found");
        return schema;
    }

    private ScratchDatabase scratch() {
        DatabaseAddress address = request.scratch();
        if (address != null) {
            log.info("Migrating the scratch database " + address);
            return ScratchDatabase.at(request.dialect().scratch(), address);
        }
        Path folder = request.scratchDirectory();
        log.info("Starting a scratch database (" + request.dialect().name() + ")");
        return ScratchDatabase.embedded(request.dialect().scratch(), folder == null ? ScratchFolder.ofUser() : folder);
    }
}
