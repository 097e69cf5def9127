package dev.rex.codegen;

import dev.rex.migrations.MigrationScript;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that the DSL's own tests use; that module cannot generate them, because this one tests itself with it. */
class BlogTest {
    private static final Path PROJECT = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolveSibling("");

    @Test
    void blog_regenerated_is_what_the_dsl_is_tested_with() {
        MigrationScript script =
                MigrationScript.read(PROJECT.resolve("example-schema/src/main/resources/db/migrations"));
        List<SourceFile> files = Generator.generate(
                RealSchemas.migrated("sqlite", script),
                new GeneratorOptions("dev.rex.blog", GeneratorOptions.SCHEMA_CLASS, script.hash()),
                new Collected());
        Path sources = PROJECT.resolve("rex-dsl/src/test/java");
        new ExpectedSources(sources, sources.resolve("dev/rex/blog")).check(files);
    }
}
