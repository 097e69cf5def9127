package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaDiff;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.TableDef;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.error.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what other modules have generated: by the snapshots of their schemas, and by their {@code rex.yaml}, which tells
 * what of it they generate, how they name it, and what they reuse themselves.
 */
final class ReusedModules {
    private final SchemaRequest schema;
    private final Set<Path> open = new LinkedHashSet<>();
    private final List<Module> found = new ArrayList<>();

    private ReusedModules(SchemaRequest schema) {
        this.schema = schema;
    }

    /**
     * A module whose tables are used.
     *
     * @param snapshot the file of its schema's snapshot
     */
    record Module(Customization.Reuse reuse, Path directory, RexConfig own, Path snapshot) {
        /** What it says besides its snapshot. */
        String settings() {
            return reuse.packageName()
                    + ' '
                    + own.require(Setting.SCHEMA_CLASS)
                    + ' '
                    + selection()
                    + ' '
                    + own.customization().names();
        }

        /**
         * What it has generated.
         *
         * @throws ConfigException if its snapshot is missing
         */
        ReusedSchema read() {
            SchemaSnapshot read = new SnapshotFile(snapshot)
                    .read()
                    .orElseThrow(() -> new ConfigException(
                            reuse.place() + ": the module " + directory + " has no snapshot " + snapshot,
                            "make it there with rex:snapshot, or name it with \"snapshot\""));
            return new ReusedSchema(
                    selection().of(read.schema(), read.queries()),
                    reuse.packageName(),
                    own.require(Setting.SCHEMA_CLASS),
                    own.customization().names());
        }

        private Selection selection() {
            return new Selection(own.patterns(Setting.INCLUDE), own.patterns(Setting.EXCLUDE));
        }
    }

    /** The modules that a request names, and those that they reuse, which come first. */
    static List<Module> find(CodegenRequest request) {
        ReusedModules modules = new ReusedModules(request.schema());
        modules.addAll(request.customization().reuse(), request.directory());
        return List.copyOf(modules.found);
    }

    private void addAll(List<Customization.Reuse> reuses, Path directory) {
        for (Customization.Reuse reuse : reuses) {
            Path module = directory.resolve(reuse.module()).toAbsolutePath().normalize();
            if (!Files.isDirectory(module)) {
                throw new ConfigException(
                        reuse.place() + ": there is no module " + module, "write its path from " + directory + " on");
            }
            if (!open.add(module)) {
                throw new ConfigException(
                        reuse.place() + ": the module " + module + " reuses what reuses it",
                        "let one of the two generate for itself");
            }
            add(reuse, module);
            open.remove(module);
        }
    }

    private void add(Customization.Reuse reuse, Path module) {
        RexConfig own = RexConfig.load(module, Map.of());
        addAll(own.customization().reuse(), module);
        String name = reuse.snapshot() == null ? SchemaRequest.snapshotName(schema.dialect()) : reuse.snapshot();
        found.add(new Module(reuse, module, own, module.resolve(name)));
    }

    /** Tells of tables that have changed since another module generated them. */
    static void warn(List<ReusedSchema> reused, Schema schema, BuildLog log) {
        for (ReusedSchema other : reused) {
            for (TableDef table : other.schema().tables()) {
                schema.table(table.name())
                        .filter(own -> !own.columns().equals(table.columns()))
                        .ifPresent(own -> log.warn("The table " + table.name() + " is not the one that "
                                + other.packageName() + " was generated from: "
                                + SchemaDiff.between(
                                        other.schema().with(List.of(table), List.of()),
                                        schema.with(List.of(own), List.of()))));
            }
        }
    }
}
