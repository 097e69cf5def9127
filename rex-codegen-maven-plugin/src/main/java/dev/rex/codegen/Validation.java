package dev.rex.codegen;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationProblem;
import dev.rex.migrations.MigrationReport;
import dev.rex.migrations.MigrationScript;
import dev.rex.migrations.MigrationStatus;
import dev.rex.schema.SchemaDiff;
import dev.rex.schema.SchemaDifference;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.Introspector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the migrations, the snapshot and, where there is one, a database against each other: ids and rollbacks, whether the
 * snapshot belongs to the migrations, whether the database's history is theirs and its schema that of the snapshot. Changes
 * nothing. Without a database, none is touched.
 */
public final class Validation {
    private final SchemaRequest request;
    private final MigrationScript script;
    private final BuildLog log;
    private final List<String> errors = new ArrayList<>();

    private Validation(SchemaRequest request, BuildLog log) {
        this.request = request;
        this.script = request.script();
        this.log = log;
    }

    /**
     * Validates.
     *
     * @param database what the migrations were applied to; null to look at files alone
     * @throws CodegenException that lists everything that is wrong
     */
    public static void run(SchemaRequest request, @Nullable DatabaseAddress database, BuildLog log) {
        Validation validation = new Validation(request, log);
        validation.snapshot();
        if (database == null) {
            validation.add(validation.script.validate());
        } else {
            validation.database(database);
        }
        validation.end();
    }

    private void snapshot() {
        if (request.snapshotMode() == SnapshotMode.OFF) {
            return;
        }
        SnapshotFile file = new SnapshotFile(request.snapshot());
        Optional<SchemaSnapshot> snapshot = file.read();
        if (snapshot.isEmpty()) {
            log.warn("There is no snapshot " + file + "; rex:snapshot makes one");
        } else if (!snapshot.get().queryFiles().equals(request.queryFiles().hash())) {
            errors.add("The snapshot " + file + " does not belong to the files of SQL in " + request.queries()
                    + ": rebuild it with rex:snapshot, and commit it");
        } else if (!snapshot.get().migrations().equals(script.hash())) {
            errors.add("The snapshot " + file + " does not belong to the migrations in " + request.migrations()
                    + ": rebuild it with rex:snapshot, and commit it");
        }
    }

    private void database(DatabaseAddress address) {
        MigrationManager manager = MigrationManager.of(script, address);
        add(manager.validate());
        int pending = (int)
                manager.status().stream().filter(MigrationStatus::isPending).count();
        if (pending > 0) {
            errors.add(Counts.of(pending, "migration") + " pending in " + address + ": apply with rex:migrate");
        }
        if (!errors.isEmpty()) {
            return; // what the schema should be is not known
        }
        SchemaSnapshot wanted = SchemaSupply.of(request, log).get();
        try (Connection connection = address.connect()) {
            boolean alike = isAlike(wanted.server(), Introspector.server(connection), address);
            SchemaDiff.between(wanted.schema(), Introspector.read(request.dialect(), connection)).stream()
                    .filter(difference -> alike || !isText(difference))
                    .forEach(difference -> errors.add(address + " is not what the migrations make: " + difference));
        } catch (SQLException e) {
            throw new CodegenException("The database " + address + " cannot be closed: " + e.getMessage(), null, e);
        }
    }

    /** Whether the texts that servers write of what they were told can be compared. */
    private boolean isAlike(String wanted, String found, DatabaseAddress address) {
        boolean alike = wanted.equals(found);
        if (!alike) {
            log.warn("The texts of views are not compared: the schema was read from "
                    + (wanted.isEmpty() ? "an unknown version" : wanted) + ", and " + address + " is " + found);
        }
        return alike;
    }

    private static boolean isText(SchemaDifference difference) {
        return difference.part() == SchemaDifference.Part.VIEW && "definition".equals(difference.property());
    }

    private void add(MigrationReport report) {
        for (MigrationProblem problem : report.problems()) {
            String told = problem.message() + ". " + problem.hint();
            if (problem.isError()) {
                errors.add(told);
            } else {
                log.warn(told);
            }
        }
    }

    private void end() {
        if (!errors.isEmpty()) {
            throw new CodegenException(String.join(System.lineSeparator(), errors), null, null);
        }
        log.info("Valid");
    }
}
