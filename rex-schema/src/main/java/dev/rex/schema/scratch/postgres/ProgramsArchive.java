package dev.rex.schema.scratch.postgres;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The programs of one version, in a jar of their own: two versions cannot stand on one class path. */
final class ProgramsArchive {
    private ProgramsArchive() {}

    // no class of ours implements the library's interface: it would be looked for where the library is missing
    static PgBinaryResolver resolver(Path jar) {
        return (system, machine) -> open(jar);
    }

    private static InputStream open(Path jar) throws IOException {
        try (ZipFile archive = new ZipFile(jar.toFile())) {
            ZipEntry programs = archive.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no programs of PostgreSQL"));
            try (InputStream content = archive.getInputStream(programs)) {
                return new ByteArrayInputStream(content.readAllBytes());
            }
        }
    }
}
