package dev.rex.schema.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaDiff;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.TableDef;
import dev.rex.schema.UniqueDef;
import dev.rex.testing.RandomSchema;
import dev.rex.testing.SchemaText;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class RandomSchemaTest {
    private static TestDatabase postgresql;

    @BeforeContainer
    static void openDatabase() {
        postgresql = TestDatabases.postgresql();
    }

    @AfterContainer
    static void closeDatabase() {
        postgresql.close();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void schema_random_isReadFromSqliteAndItsFileAsItWasMeant(@ForAll("seeds") long seed) throws SQLException {
        Schema meant = RandomSchema.of("sqlite", new Random(seed));
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            run(connection, SchemaText.statements(meant));
            assertRead("sqlite", connection, meant);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void schema_random_isReadFromPostgresAndItsFileAsItWasMeant(@ForAll("seeds") long seed) throws SQLException {
        Schema meant = RandomSchema.of("postgresql", new Random(seed));
        try (Connection connection = postgresql.connect()) {
            run(connection, List.of("create schema work", "set search_path = work"));
            run(connection, SchemaText.statements(meant));
            assertRead("postgresql", connection, meant);
            run(connection, List.of("drop schema work cascade"));
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertRead(String dialect, Connection connection, Schema meant) {
        Schema read = Introspector.read(SchemaDialects.named(dialect), connection);
        SchemaSnapshot snapshot = new SchemaSnapshot("", read);
        Schema kept = SchemaJson.read(SchemaJson.write(snapshot), "the file").schema();
        assertThat(kept).isEqualTo(read);
        assertThat(SchemaDiff.between(sorted(meant), kept))
                .as(() -> String.join(";\n", SchemaText.statements(meant)))
                .isEmpty();
        assertThat(kept).isEqualTo(sorted(meant));
    }

    private static Schema sorted(Schema meant) {
        return new Schema(
                meant.dialect(),
                meant.tables().stream().map(RandomSchemaTest::sorted).toList(),
                meant.views(),
                meant.enums(),
                meant.domains(),
                meant.composites(),
                meant.routines());
    }

    private static TableDef sorted(TableDef t) {
        return new TableDef(
                t.name(),
                t.comment(),
                t.columns(),
                t.primaryKey(),
                sorted(t.uniqueKeys(), Comparator.comparing(UniqueDef::name)),
                sorted(t.foreignKeys(), Comparator.comparing((ForeignKeyDef key) -> t.columns()
                        .indexOf(t.column(key.columns().get(0)).orElseThrow()))),
                sorted(t.checks(), Comparator.comparing(CheckDef::name)),
                t.indexes().stream().sorted(Comparator.comparing(i -> i.name())).toList(),
                t.exclusions(),
                t.parents(),
                t.traits());
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
