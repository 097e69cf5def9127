package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.config.Customization;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the generated sources depend on: the migrations, the configuration, and Rex itself. Rex is known by its code and
 * not by its version, which does not change while Rex is developed.
 */
final class Inputs {
    private Inputs() {}

    /**
     * The hash of it all.
     *
     * @param schema what identifies the schema: the hash of its migrations
     */
    static String hash(CodegenRequest request, String schema, List<ReusedSchema> reused) {
        Sha256 hash = new Sha256().add(schema);
        settings(request).forEach(hash::add);
        for (ReusedSchema other : reused) {
            hash.add(other.packageName())
                    .add(other.schemaClass())
                    .add(other.names().toString())
                    .add(SchemaJson.write(new SchemaSnapshot("", other.schema())));
        }
        code(request).forEach(code -> addCode(code, hash));
        return hash.hex();
    }

    /**
     * How all of it looks. That is unclear where the schema is one of a running database, and where a changelog may include
     * all that stands in the project's folder.
     */
    static Looks looks(CodegenRequest request, List<ReusedModules.Module> reused) {
        SchemaRequest source = request.schema();
        Path root = Files.isDirectory(source.migrations())
                ? source.migrations()
                : source.migrations().toAbsolutePath().getParent();
        if (source.database() != null || root == null || request.directory().startsWith(root)) {
            return Looks.unclear();
        }
        Looks looks = new Looks()
                .add(source.migrations().toString())
                .add(root)
                .add(source.queries().toString())
                .add(source.queries())
                .add(String.valueOf(source.options().contexts()))
                .add(String.valueOf(source.options().labels()))
                .add(request.outputDirectory().toString());
        settings(request).forEach(looks::add);
        reused.forEach(module -> looks.add(module.settings()).add(module.snapshot()));
        code(request).forEach(looks::add);
        return looks;
    }

    private static List<String> settings(CodegenRequest request) {
        SchemaRequest source = request.schema();
        Customization.Names names = request.customization().names();
        return List.of(
                source.dialect().name(),
                // the migrations' hash has their names only
                new TreeMap<>(source.options().placeholders()).toString(),
                String.valueOf(source.scratch()),
                String.valueOf(source.database()),
                source.snapshotMode().name(),
                request.packageName(),
                request.schemaClass(),
                request.selection().include().toString(),
                request.selection().exclude().toString(),
                // each by itself: the text of a record costs a JVM that has just started more than all the rest of this
                names.strip().toString(),
                names.tables().toString(),
                names.rows().toString(),
                names.columns().toString(),
                request.customization().forcedTypes().toString(),
                request.customization().reuse().toString());
    }

    private static List<Path> code(CodegenRequest request) {
        return Stream.of(
                        Codegen.class,
                        MigrationScript.class,
                        Schema.class,
                        request.schema().dialect().getClass())
                .map(Inputs::code)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Where the code of a class is: a jar, or a folder of classes; nowhere if it is not in files. */
    private static Optional<Path> code(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static void addCode(Path code, Sha256 hash) {
        try {
            if (Files.isRegularFile(code)) {
                hash.add(Files.readAllBytes(code));
                return;
            }
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    hash.add(code.relativize(file).toString().replace('\\', '/'))
                            .add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            // code that cannot be read does not change between two builds on one machine
            hash.add(code.toString());
        }
    }
}
