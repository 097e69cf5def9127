package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rex.dsl.GeneratedSchema;
import dev.rex.dsl.Table;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code golden} is a case: {@code sqlite.sql} or {@code postgresql.sql} makes a database, and {@code
 * expected} holds what is generated for it.
 */
class GoldenSourcesTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "src/test/resources/golden");
    private static final GeneratorOptions OPTIONS = new GeneratorOptions("com.acme.db", "AppSchema", "0");

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN, 2)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
            assertThat(scripts).hasSizeGreaterThanOrEqualTo(5);
            return scripts.stream().map(script -> dynamicTest(name(script), () -> check(script)));
        }
    }

    private void check(Path script) throws Exception {
        Schema schema = RealSchemas.of(script.getFileName().toString().replace(".sql", ""), script);
        List<SourceFile> files = Generator.generate(schema, OPTIONS, new Collected());
        Path expected = script.resolveSibling("expected");
        new ExpectedSources(expected, expected).check(files);
        Path folder = Files.createDirectory(classes.resolve(name(script)));
        GeneratedSchema generated = JavaSources.compile(files, folder).schema("com.acme.db.AppSchema");
        assertThat(generated.dialect()).isEqualTo(schema.dialect());
        List<TableDef> tables = generated.tables().stream().map(Table::def).toList();
        assertThat(tables.subList(0, schema.tables().size())).isEqualTo(schema.tables());
        assertThat(tables).hasSize(schema.tables().size() + schema.views().size());
    }

    private static String name(Path script) {
        return script.getParent().getFileName().toString();
    }
}
