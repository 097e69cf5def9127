package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the example, which are also those that the DSL's own tests use, and those of TPC-H beside them. */
class ExampleTest {
    private static final Path PROJECT = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolveSibling("");

    private final MigrationScript script =
            MigrationScript.read(PROJECT.resolve("example-schema/src/main/resources/db/migrations"));

    @TempDir
    private Path folder;

    /** The DSL's module cannot generate them, because this one tests itself with it. */
    @Test
    void blog_regenerated_is_what_the_dsl_is_tested_with() {
        Path sources = PROJECT.resolve("rex-dsl/src/test/java");

        new ExpectedSources(sources, sources.resolve("dev/rex/blog")).check(generate("sqlite", "dev.rex.blog", script));
    }

    @Test
    void tpch_regenerated_isWhatTheDslIsTestedWith() {
        Path module = PROJECT.resolve("rex-dsl");
        MigrationScript tpch = MigrationScript.read(module.resolve("src/test/resources/tpch/migrations"));
        Path sources = module.resolve("src/test/java");

        new ExpectedSources(sources, sources.resolve("dev/rex/tpch")).check(generate("sqlite", "dev.rex.tpch", tpch));
    }

    @Test
    void signatures_ofBothDatabases_areEqual() throws Exception {
        List<String> sqlite = signatures("sqlite");

        assertThat(sqlite)
                .contains(
                        "public final dev.rex.dsl.NumberColumn<example.db.UsersTable, java.lang.Long> ID"
                                + " in example.db.UsersTable",
                        "public final dev.rex.dsl.TimeColumn<example.db.PostsTable, java.time.Instant>"
                                + " CREATED_AT in example.db.PostsTable")
                .hasSizeGreaterThan(200);
        assertThat(signatures("postgresql")).isEqualTo(sqlite);
    }

    private List<String> signatures(String dialect) throws Exception {
        List<SourceFile> files = generate(dialect, "example.db", script);
        Path classes = folder.resolve(dialect);
        Files.createDirectory(classes);
        try (JavaSources.Loader loader = JavaSources.compile(files, classes)) {
            return Signatures.of(loader, files);
        }
    }

    private static List<SourceFile> generate(String dialect, String packageName, MigrationScript migrations) {
        return Generator.generate(
                RealSchemas.migrated(dialect, migrations),
                new GeneratorOptions(packageName, GeneratorOptions.SCHEMA_CLASS, migrations.hash()),
                new Collected());
    }
}
