package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.error.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds what other modules have generated: by the snapshots of their schemas, and the names that they give. */
final class ReusedModules {
    private ReusedModules() {}

    static List<ReusedSchema> read(CodegenRequest request) {
        return request.customization().reuse().stream()
                .map(reuse -> read(reuse, request))
                .toList();
    }

    private static ReusedSchema read(Customization.Reuse reuse, CodegenRequest request) {
        Path module = request.directory().resolve(reuse.module());
        if (!Files.isDirectory(module)) {
            throw new ConfigException(
                    reuse.place() + ": there is no module " + module,
                    "write its path from " + request.directory() + " on");
        }
        String name = reuse.snapshot() == null
                ? SchemaRequest.snapshotName(request.schema().dialect())
                : reuse.snapshot();
        SnapshotFile file = new SnapshotFile(module.resolve(name));
        Customization own = RexConfig.load(module, Map.of()).customization();
        return file.read()
                .map(snapshot -> new ReusedSchema(snapshot.schema(), reuse.packageName(), own.names()))
                .orElseThrow(() -> new ConfigException(
                        reuse.place() + ": the module " + module + " has no snapshot " + file,
                        "make it there with rex:snapshot, or name it with \"snapshot\""));
    }
}
