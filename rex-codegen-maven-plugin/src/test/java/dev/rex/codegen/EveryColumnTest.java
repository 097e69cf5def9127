package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Column;
import dev.rex.dsl.Database;
import dev.rex.dsl.Table;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.TableDef;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.RandomSchema;
import dev.rex.testing.SchemaText;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * From a random schema with hostile names to rows: what was introspected is written as a snapshot, read back, generated,
 * compiled, and every column of every table is queried and holds the value that was put into it.
 */
class EveryColumnTest {
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void schema_random_isQueriedOnSqlite(@ForAll("seeds") long seed) throws Exception {
        check("sqlite", seed);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void schema_random_isQueriedOnPostgres(@ForAll("seeds") long seed) throws Exception {
        check("postgresql", seed);
    }

    private static void check(String dialect, long seed) throws Exception {
        Schema meant = RandomSchema.of(dialect, new Random(seed));
        Path classes = Files.createTempDirectory("rex-every-column");
        try (TestDatabase database = TestDatabases.create(dialect)) {
            database.execute(SchemaText.statements(meant).toArray(String[]::new));
            Schema schema = introspect(dialect, database);
            database.execute(inserts(schema).toArray(String[]::new));
            List<SourceFile> files =
                    Generator.generate(schema, new GeneratorOptions("com.acme.db", "AppSchema", "0"), new Collected());
            try (Database db = open(database)) {
                JavaSources.Loader loader = JavaSources.compile(files, classes);
                List<Table<?, ?>> tables =
                        loader.schema("com.acme.db.AppSchema").tables();
                assertThat(tables).hasSameSizeAs(meant.tables());
                tables.forEach(table -> query(db, table));
            }
        } finally {
            delete(classes);
        }
    }

    private static Database open(TestDatabase database) {
        Database.Builder builder = Database.builder().url(database.url());
        String user = database.user();
        String password = database.password();
        return user == null || password == null
                ? builder.build()
                : builder.user(user).password(password).build();
    }

    private static Schema introspect(String dialect, TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            Schema read = Introspector.read(SchemaDialects.named(dialect), connection);
            Schema back = SchemaJson.read(SchemaJson.write(new SchemaSnapshot("0", read)), "snapshot")
                    .schema();
            assertThat(back).isEqualTo(read);
            return back;
        }
    }

    private static <T extends Table<T, R>, R> void query(Database db, Table<?, ?> any) {
        @SuppressWarnings("unchecked")
        T table = (T) any;
        assertThat(db.selectFrom(table).fetch())
                .as(() -> table.def().toString())
                .hasSize(1);
        for (Column<T, ?> column : table.columns()) {
            assertThat(db.select(column).from(table).fetchOne())
                    .as(() -> table.def() + ": " + column.name())
                    .isInstanceOf(column.type().javaType());
        }
    }

    /** One row for each table; equal types have equal values, so that all keys fit. */
    private static List<String> inserts(Schema schema) {
        return parentsFirst(schema).stream()
                .map(table -> "insert into " + quoted(table.name().name()) + " ("
                        + table.columns().stream()
                                .map(column -> quoted(column.name()))
                                .collect(Collectors.joining(", "))
                        + ") values ("
                        + table.columns().stream()
                                .map(column -> value(schema.dialect(), column))
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
    }

    private static List<TableDef> parentsFirst(Schema schema) {
        return schema.tables().stream()
                .sorted(Comparator.comparing(table -> depth(schema, table)))
                .toList();
    }

    private static int depth(Schema schema, TableDef table) {
        return table.foreignKeys().stream()
                .mapToInt(key -> 1 + depth(schema, schema.table(key.target()).orElseThrow()))
                .max()
                .orElse(0);
    }

    private static String value(String dialect, ColumnDef column) {
        DataType type = column.type();
        return switch (type.kind()) {
            case BOOLEAN -> "true";
            case SMALLINT, INTEGER, BIGINT -> "7";
            case DECIMAL, REAL, DOUBLE -> "1.5";
            case BINARY -> dialect.equals("sqlite") ? "x'00ff'" : "'\\x00ff'";
            case DATE -> "'2026-01-02'";
            case TIME -> "'10:11:12'";
            case TIMESTAMP, TIMESTAMP_TZ -> "'2026-01-02 10:11:12'";
            case UUID -> "'123e4567-e89b-12d3-a456-426614174000'";
            case JSON -> "'{}'";
            default -> "'text'";
        };
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
