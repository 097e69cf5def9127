package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
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
        SchemaRequest source = request.schema();
        Sha256 hash = new Sha256()
                .add(schema)
                .add(source.dialect().name())
                .add(new TreeMap<>(source.options().placeholders())
                        .toString()) // the migrations' hash has their names only
                .add(String.valueOf(source.scratch()))
                .add(String.valueOf(source.database()))
                .add(source.snapshotMode().name())
                .add(request.packageName())
                .add(request.schemaClass())
                .add(request.selection().toString())
                .add(request.customization().toString());
        for (ReusedSchema other : reused) {
            hash.add(other.packageName())
                    .add(other.schemaClass())
                    .add(other.names().toString())
                    .add(SchemaJson.write(new SchemaSnapshot("", other.schema())));
        }
        Stream.of(
                        Codegen.class,
                        MigrationScript.class,
                        Schema.class,
                        source.dialect().getClass())
                .map(Inputs::code)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(code -> addCode(code, hash));
        return hash.hex();
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
