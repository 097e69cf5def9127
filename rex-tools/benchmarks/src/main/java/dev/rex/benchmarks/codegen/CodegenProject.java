package dev.rex.benchmarks.codegen;

import dev.rex.codegen.BuildLog;
import dev.rex.codegen.Codegen;
import dev.rex.codegen.CodegenRequest;
import dev.rex.codegen.SchemaRequest;
import dev.rex.codegen.Selection;
import dev.rex.codegen.SnapshotMode;
import dev.rex.migrations.ScriptOptions;
import dev.rex.schema.config.Customization;
import dev.rex.schema.introspect.SchemaDialect;
import java.nio.file.Path;

/**
 * A project that sources are generated in.
 *
 * @param scratch where scratch databases keep their files
 * @param folder its own folder
 */
record CodegenProject(SchemaDialect dialect, Path scratch, Path folder) {
    private static final BuildLog SILENT = new BuildLog() {
        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}
    };

    Path migrations() {
        return folder.resolve("migrations");
    }

    Path sources() {
        return folder.resolve("sources");
    }

    Path stamp() {
        return folder.resolve("stamp");
    }

    /** Builds it as the Maven plugin does, and tells whether there was something to do. */
    boolean build() {
        return Codegen.run(
                new CodegenRequest(
                        new SchemaRequest(
                                migrations(),
                                ScriptOptions.NONE,
                                dialect,
                                null,
                                null,
                                scratch,
                                SnapshotMode.AUTO,
                                folder.resolve(SchemaRequest.snapshotName(dialect)),
                                folder.resolve("sql")),
                        Selection.ALL,
                        Customization.NONE,
                        folder,
                        "com.acme.db",
                        "AppSchema",
                        sources(),
                        stamp(),
                        false),
                SILENT);
    }
}
