package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Column;
import dev.rex.dsl.Database;
import dev.rex.dsl.DbEnum;
import dev.rex.dsl.Json;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final String VIEW = "view of ";

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
            database.execute(meant.tables().stream().map(EveryColumnTest::view).toArray(String[]::new));
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
                        query(db, table, def.get().columns(), isFillable(schema, def.get()) ? 1 : 0);
                    } else {
                        TableDef base = base(schema, table);
                        List<ColumnDef> sources = new ArrayList<>(base.columns());
                        Collections.rotate(sources, 1);
                        query(db, table, sources, isFillable(schema, base) ? 1 : 0);
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

    /** A view in which each column has the name of the next one: what a name says must not count. */
    private static String view(TableDef table) {
        List<String> names =
                table.columns().stream().map(column -> quoted(column.name())).toList();
        List<String> sources = new ArrayList<>(names);
        Collections.rotate(sources, 1);
        return "create view " + quoted(VIEW + table.name().name()) + " as select "
                + IntStream.range(0, names.size())
                        .mapToObj(i -> sources.get(i) + " as " + names.get(i))
                        .collect(Collectors.joining(", "))
                + " from " + quoted(table.name().name());
    }

    private static TableDef base(Schema schema, Table<?, ?> view) {
        String name = view.def().name().name();
        return schema.tables().stream()
                .filter(table -> name.equals(VIEW + table.name().name()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Asks for whole rows and for each column.
     *
     * @param sources where the values of the columns come from
     */
    private static <T extends Table<T, R>, R> void query(
            Database db, Table<?, ?> any, List<ColumnDef> sources, int rows) {
        @SuppressWarnings("unchecked")
        T table = (T) any;
        assertThat(db.selectFrom(table).fetch())
                .as(() -> table.def().toString())
                .hasSize(rows);
        for (int i = 0; i < sources.size(); i++) {
            Column<T, ?> column = table.columns().get(i);
            ColumnDef source = sources.get(i);
            assertThat(db.select(column).from(table).fetch())
                    .as(() -> table.def() + ": " + column.name())
                    .hasSize(rows)
                    .allMatch(column.type().javaType()::isInstance)
                    .allMatch(value -> isWhatWasPut(value, source));
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
            case TIMESTAMP -> "'2026-01-02 10:11:12'";
            case TIMESTAMP_TZ -> "'2026-01-02 10:11:12+00'";
            case UUID -> "'123e4567-e89b-12d3-a456-426614174000'";
            case JSON, ARRAY -> "'{}'";
            case ENUM -> "'" + literal(schema, type).replace("'", "''") + "'";
            default -> "'text'";
        };
    }

    /** Whether that is the value of {@link #value}; an enum has it by its literal. */
    private static boolean isWhatWasPut(Object value, ColumnDef column) {
        return switch (column.type().kind()) {
            case BOOLEAN -> value.equals(true);
            case SMALLINT, INTEGER, BIGINT -> ((Number) value).intValue() == (column.isWritable() ? 7 : 8);
            case DECIMAL, REAL, DOUBLE -> ((Number) value).doubleValue() == 1.5;
            case BINARY -> Arrays.equals((byte[]) value, new byte[] {0, -1});
            case DATE -> value.equals(LocalDate.of(2026, 1, 2));
            case TIME -> value.equals(LocalTime.of(10, 11, 12));
            case TIMESTAMP -> value.equals(LocalDateTime.of(2026, 1, 2, 10, 11, 12));
            case TIMESTAMP_TZ -> value.equals(Instant.parse("2026-01-02T10:11:12Z"));
            case UUID -> value.toString().equals("123e4567-e89b-12d3-a456-426614174000");
            case JSON -> value.equals(new Json("{}"));
            case ARRAY -> value.equals(List.of());
            case ENUM -> value instanceof DbEnum;
            default -> value.toString().equals("text");
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
