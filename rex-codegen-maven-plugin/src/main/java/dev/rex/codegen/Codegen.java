package dev.rex.codegen;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.Schema;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * From a folder of migrations to a folder of sources: the migrations are applied to a scratch database, what they made is
 * read back, and Java is generated from it. If nothing has changed since the last run, no database is touched.
 *
 * <pre>{@code
 * Codegen.run(request, log);
 * }</pre>
 */
public final class Codegen {
    private final CodegenRequest request;
    private final BuildLog log;
    private final OutputFolder output;

    private Codegen(CodegenRequest request, BuildLog log) {
        this.request = request;
        this.log = log;
        this.output = new OutputFolder(request.outputDirectory(), request.packageName());
    }

    /**
     * Brings the sources up to date.
     *
     * @return whether there was something to do
     * @throws dev.rex.schema.error.RexException if that is not possible; then the sources are what they were, or the next
     *     run does everything again
     */
    public static boolean run(CodegenRequest request, BuildLog log) {
        return new Codegen(request, log).run();
    }

    private boolean run() {
        MigrationScript script = MigrationScript.read(request.migrations());
        String inputs = Inputs.hash(request, script);
        Stamp last = Stamp.read(request.stamp());
        if (!request.force() && last != null && last.equals(new Stamp(inputs, output.hashes()))) {
            log.info("Nothing to do: the migrations have not changed, and the "
                    + count(last.outputs().size(), "file") + " in " + request.outputDirectory() + " are up to date");
            return false;
        }
        Schema schema = schemaOf(script);
        List<SourceFile> files = Generator.generate(
                schema, new GeneratorOptions(request.packageName(), request.schemaClass(), script.hash()), log);
        Map<String, String> earlier = last == null ? Map.of() : last.outputs();
        OutputFolder.Changes changes = output.write(files, earlier.keySet());
        new Stamp(inputs, output.hashes()).write(request.stamp());
        log.info(count(files.size(), "file") + " generated into " + request.outputDirectory() + ": " + changes.written()
                + " written, " + changes.unchanged() + " unchanged, " + changes.deleted() + " deleted");
        return true;
    }

    private Schema schemaOf(MigrationScript script) {
        SchemaDialect dialect = request.dialect();
        try (ScratchDatabase scratch = scratch();
                Connection connection = scratch.connect()) {
            int steps = MigrationManager.of(script, connection).up().steps().size();
            log.info(count(steps, "migration") + " applied to it");
            Schema schema = Introspector.read(dialect, connection);
            log.info(count(schema.tables().size(), "table") + ", "
                    + count(schema.views().size(), "view") + " and "
                    + count(schema.enums().size(), "enum") + " found");
            return schema;
        } catch (SQLException e) {
            throw new CodegenException("The scratch database cannot be closed: " + e.getMessage(), null, e);
        }
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

    private static String count(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }
}
