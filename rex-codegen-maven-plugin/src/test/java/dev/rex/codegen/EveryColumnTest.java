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
import java.util.Objects;
import java.util.Optional;
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
                assertThat(tables)
                        .hasSize(schema.tables().size() + schema.views().size());
                for (Table<?, ?> table : tables) {
                    Optional<TableDef> def = schema.table(table.def().name());
                    if (def.isPresent()) {
                        assertThat(table.def()).isEqualTo(def.get());
                        query(db, table, isFillable(schema, def.get()) ? 1 : 0);
                    } else {
                        db.selectFrom(table).fetch();
                    }
                }
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

    private static <T extends Table<T, R>, R> void query(Database db, Table<?, ?> any, int rows) {
        @SuppressWarnings("unchecked")
        T table = (T) any;
        assertThat(db.selectFrom(table).fetch())
                .as(() -> table.def().toString())
                .hasSize(rows);
        for (Column<T, ?> column : table.columns()) {
            assertThat(db.select(column).from(table).fetch())
                    .as(() -> table.def() + ": " + column.name())
                    .hasSize(rows)
                    .allMatch(column.type().javaType()::isInstance);
        }
    }

    /** One row for each table; equal types have equal values, so that all keys fit. */
    private static List<String> inserts(Schema schema) {
        return parentsFirst(schema).stream()
                .filter(table -> isFillable(schema, table))
                .map(table -> insert(schema, table))
                .toList();
    }

    private static String insert(Schema schema, TableDef table) {
        List<ColumnDef> columns =
                table.columns().stream().filter(ColumnDef::isWritable).toList();
        String names = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(schema, column)).collect(Collectors.joining(", "));
        return "insert into " + quoted(table.name().name()) + " (" + names + ") values (" + values + ")";
    }

    /** An enum without literals has no values. */
    private static boolean isFillable(Schema schema, TableDef table) {
        return table.columns().stream()
                        .map(column -> column.type().enumName())
                        .filter(Objects::nonNull)
                        .noneMatch(name ->
                                schema.enumType(name).orElseThrow().literals().isEmpty())
                && table.foreignKeys().stream()
                        .allMatch(key ->
                                isFillable(schema, schema.table(key.target()).orElseThrow()));
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

    private static String value(Schema schema, ColumnDef column) {
        DataType type = column.type();
        return switch (type.kind()) {
            case BOOLEAN -> "true";
            case SMALLINT, INTEGER, BIGINT -> "7";
            case DECIMAL, REAL, DOUBLE -> "1.5";
            case BINARY -> schema.dialect().equals("sqlite") ? "x'00ff'" : "'\\x00ff'";
            case DATE -> "'2026-01-02'";
            case TIME -> "'10:11:12'";
            case TIMESTAMP, TIMESTAMP_TZ -> "'2026-01-02 10:11:12'";
            case UUID -> "'123e4567-e89b-12d3-a456-426614174000'";
            case JSON, ARRAY -> "'{}'";
            case ENUM -> "'" + literal(schema, type).replace("'", "''") + "'";
            default -> "'text'";
        };
    }

    private static String literal(Schema schema, DataType type) {
        return schema.enumType(Objects.requireNonNull(type.enumName()))
                .orElseThrow()
                .literals()
                .get(0);
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
