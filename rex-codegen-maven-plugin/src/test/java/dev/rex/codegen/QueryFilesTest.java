package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.codegen.model.Statements;
import dev.rex.dsl.Database;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.parse.ViewAnalyzer;
import dev.rex.schema.query.QueryCheck;
import dev.rex.schema.query.QueryFolder;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of SQL, from their text to a program that runs what was generated for them. */
class QueryFilesTest {
    private static final Path CASE =
            Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "src/test/resources/queries");
    private static final String TYPES = """
            forcedTypes:
              - {columns: users.id, javaType: com.acme.UserId, sqlType: com.acme.Types.USER_ID}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void program_usesWhatIsGenerated(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            database.execute(Files.readString(CASE.resolve("schema.sql")).split(";\n"));
            List<SourceFile> files = generate(dialect, database, CASE.resolve("sql"));
            new ExpectedSources(CASE, CASE.resolve("expected/" + dialect)).check(shown(dialect, files));
            files.add(source("com/acme/Probe.java", Files.readString(CASE.resolve("Probe.java"))));
            JavaSources.Loader loader = JavaSources.compile(files, Files.createDirectory(folder.resolve("classes")));
            try (Database db = open(database)) {
                @SuppressWarnings("unchecked")
                List<String> lines = (List<String>) loader.loadClass("com.acme.Probe")
                        .getMethod("run", Database.class)
                        .invoke(null, db);
                assertThat(lines)
                        .containsExactly(
                                "1 Ann Bern 2 1.5",
                                "2 Bob null 1 20.25",
                                "3 Eve Basel 0 null",
                                "Ann2026-01-02T03:04:05",
                                "false",
                                "3 1",
                                "Ann41,Eve17",
                                "",
                                "Bobnull,Eve17",
                                "Ann,Bob,Eve",
                                "it's :not {0} a \"parameter\" \\ ?:x",
                                "Bob,Ann",
                                "bob@example.org",
                                "1",
                                "2 5",
                                "1",
                                "1",
                                "20Newnull",
                                "1New",
                                "null");
            }
        }
    }

    @Test
    void file_namedLikeATable_isRefused() throws Exception {
        Files.writeString(folder.resolve("user.sql"), "-- name: all :many\nselect name from users;\n");
        try (TestDatabase database = TestDatabases.create("sqlite")) {
            database.execute(Files.readString(CASE.resolve("schema.sql")).split(";\n"));
            assertThatThrownBy(() -> generate("sqlite", database, folder))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining(
                            "The file user.sql becomes the class com.acme.db.User, which there is already")
                    .hasMessageContaining("give the file another name");
        }
    }

    @Test
    void file_namedLikeAClassOfJava_isRefused() throws Exception {
        Files.writeString(folder.resolve("string.sql"), "-- name: all :many\nselect name from users;\n");
        try (TestDatabase database = TestDatabases.create("sqlite")) {
            database.execute(Files.readString(CASE.resolve("schema.sql")).split(";\n"));
            assertThatThrownBy(() -> generate("sqlite", database, folder))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("The file string.sql becomes the class String, which Java has");
        }
    }

    private List<SourceFile> generate(String dialectName, TestDatabase database, Path sql) throws Exception {
        SchemaDialect dialect = SchemaDialects.named(dialectName);
        Files.writeString(folder.resolve("rex.yaml"), TYPES);
        Customization customization = RexConfig.load(folder, Map.of()).customization();
        try (Connection connection = database.connect()) {
            Schema schema = ViewAnalyzer.withViewNullability(Introspector.read(dialect, connection));
            QueryFolder queries = QueryFolder.read(sql, dialect);
            List<QueryDef> types = QueryCheck.run(queries, sql, dialect, schema, connection);
            GeneratorOptions options = new GeneratorOptions("com.acme.db", "AppSchema", "0", customization, List.of());
            List<SourceFile> files = new ArrayList<>(
                    Generator.generate(schema, new Statements(queries, types, schema), options, new Collected()));
            files.add(source("com/acme/Types.java", """
                    package com.acme;

                    import dev.rex.dsl.SqlType;

                    public final class Types {
                        public static final SqlType<UserId> USER_ID =
                                SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value);

                        private Types() {}
                    }
                    """));
            files.add(source("com/acme/UserId.java", "package com.acme;\n\npublic record UserId(long value) {}\n"));
            return files;
        }
    }

    private static SourceFile source(String path, String text) throws IOException {
        return new SourceFile(path, text);
    }

    /** What was generated for the files of SQL, which is what is looked at here. */
    private static List<SourceFile> shown(String dialect, List<SourceFile> files) {
        return files.stream()
                .filter(file ->
                        file.path().endsWith("TopAuthors.java") || file.path().contains("/reports/"))
                .map(file -> new SourceFile("expected/" + dialect + "/" + file.path(), file.text()))
                .toList();
    }

    private static Database open(TestDatabase database) {
        Database.Builder builder = Database.builder().url(database.url());
        String user = database.user();
        String password = database.password();
        return user == null || password == null
                ? builder.build()
                : builder.user(user).password(password).build();
    }
}
