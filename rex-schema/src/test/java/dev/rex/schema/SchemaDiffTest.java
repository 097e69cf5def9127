package dev.rex.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.SchemaDifference.Part;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {
    private static final ObjectName T = ObjectName.of("t");

    @Test
    void between_tablesWithEveryChange_namesEach() {
        TableDef before = new TableDef(
                T,
                null,
                List.of(
                        ColumnDef.of("id", DataType.INTEGER, false),
                        ColumnDef.of("gone", DataType.ofLength(DataType.Kind.TEXT, "varchar", 12), true),
                        ColumnDef.of("a", DataType.TEXT, true),
                        ColumnDef.of("b", DataType.TEXT, true)),
                null,
                List.of(new UniqueDef("u", List.of("a"))),
                List.of(),
                List.of(new CheckDef("c", "a > 'x'\n or b > 'y'")),
                List.of(new IndexDef("i", List.of(new IndexDef.Part("a", false)), false, null)));
        TableDef after = new TableDef(
                T,
                "two\nlines",
                List.of(
                        ColumnDef.of("id", DataType.BIGINT, true),
                        ColumnDef.of("b", DataType.TEXT, true),
                        ColumnDef.of("a", DataType.TEXT, true),
                        ColumnDef.of("new", DataType.ofDecimal("numeric", 9, 2), true)),
                new PrimaryKeyDef("t_pkey", List.of("id")),
                List.of(new UniqueDef("u", List.of("a"), false, Deferral.NOT_DEFERRABLE, false)),
                List.of(),
                List.of(new CheckDef("c", "a > 'x'")),
                List.of(new IndexDef("i", List.of(new IndexDef.Part("lower(a)", true)), false, null)),
                List.of(),
                List.of(),
                Set.of(TableTrait.ROW_SECURITY));
        assertThat(SchemaDiff.between(schema(before), schema(after)))
                .extracting(SchemaDifference::toString)
                .containsExactly(
                        "~ table t: comment (nothing) -> two\\nlines",
                        "~ column t.id: type integer -> bigint",
                        "~ column t.id: nullable false -> true",
                        "- column t.gone (type varchar(12) as text, nullable true, generation NONE)",
                        "+ column t.new (type numeric(9, 2) as decimal, nullable true, generation NONE)",
                        "~ table t: order of columns [id, a, b] -> [id, b, a]",
                        "+ primary key t.t_pkey (columns [id], deferral NOT_DEFERRABLE)",
                        "~ unique key t.u: nullsDistinct true -> false",
                        "~ check t.c: expression a > 'x'\\n or b > 'y' -> a > 'x'",
                        "~ index t.i: parts [a] -> [(lower(a))]",
                        "~ table t: traits [] -> [ROW_SECURITY]");
    }

    @Test
    void between_otherObjects_namesThem() {
        RoutineDef.Parameter in = new RoutineDef.Parameter(RoutineDef.Parameter.Mode.IN, "n", DataType.INTEGER, false);
        RoutineDef.Parameter renamed =
                new RoutineDef.Parameter(RoutineDef.Parameter.Mode.IN, "m", DataType.INTEGER, true);
        Schema before = new Schema(
                "sqlite",
                List.of(),
                List.of(new ViewDef(T, null, List.of(), "select 1", false)),
                List.of(
                        new EnumDef(new ObjectName("s", "mood"), List.of("ok", "sad", "so"), null),
                        new EnumDef(ObjectName.of("swap"), List.of("a", "b"), null)),
                List.of(),
                List.of(),
                List.of(routine(in), routine()));
        Schema after = new Schema(
                "postgresql",
                List.of(),
                List.of(new ViewDef(T, null, List.of(), "select 2", true)),
                List.of(
                        new EnumDef(new ObjectName("s", "mood"), List.of("ok", "glad", "so"), null),
                        new EnumDef(ObjectName.of("swap"), List.of("b", "a"), null)),
                List.of(new DomainDef(T, DataType.TEXT, null, true, null, List.of(), null)),
                List.of(),
                List.of(routine(renamed), routine(in, in)));
        assertThat(SchemaDiff.between(before, after))
                .extracting(SchemaDifference::toString)
                .containsExactly(
                        "~ schema: dialect sqlite -> postgresql",
                        "~ view t: definition select 1 -> select 2",
                        "~ view t: materialized false -> true",
                        "~ enum swap: order of literals [a, b] -> [b, a]",
                        "- literal s.mood.sad",
                        "+ literal s.mood.glad",
                        "+ domain t",
                        "- routine f()",
                        "~ routine f(integer): parameters [mode IN, name n, type integer] -> [mode IN, name m, type integer, optional true]",
                        "+ routine f(integer, integer)");
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void between_anySchemas_isEmptyExactlyIfTheyAreEqual(@ForAll long seed) {
        Random random = new Random(seed);
        Schema schema = AnySchema.of(random);
        Schema mixed = (Schema) mixed(schema, AnySchema.of(random), random);
        assertThat(SchemaDiff.between(schema, AnySchema.of(new Random(seed)))).isEmpty();
        List<SchemaDifference> differences = SchemaDiff.between(schema, mixed);
        assertThat(differences.isEmpty()).isEqualTo(schema.equals(mixed));
        assertThat(differences).allSatisfy(difference -> assertThat(difference.toString())
                .matches("(?s)[-+~] .*")
                .doesNotContain("\n", "\r"));
        assertThat(SchemaDiff.between(mixed, schema)).hasSameSizeAs(differences);
        assertThat(SchemaDiff.between(schema, mixed)).isEqualTo(differences);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void between_oneRecordChanged_namesItsTable(@ForAll long seed) {
        Random random = new Random(seed);
        AnySchema any = new AnySchema(random);
        TableDef table = any.table();
        TableDef changed = (TableDef) mixed(table, any.table(), random);
        Schema before = schema(table);
        Schema after = schema(withName(changed, table.name()));
        assertThat(SchemaDiff.between(before, after))
                .allSatisfy(difference -> assertThat(difference.object()).isEqualTo(table.name()))
                .allSatisfy(
                        difference -> assertThat(difference.name() == null).isEqualTo(difference.part() == Part.TABLE));
        assertThat(SchemaDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    /** The first value with some of its parts, to any depth, from the second. */
    private static @Nullable Object mixed(@Nullable Object a, @Nullable Object b, Random random) {
        if (a instanceof ObjectName || a instanceof DataType || a == null || b == null || random.nextInt(3) == 0) {
            return random.nextInt(4) == 0 ? b : a;
        }
        if (a instanceof List<?> first && b instanceof List<?> second) {
            List<Object> list = new ArrayList<>(first);
            if (!list.isEmpty() && random.nextBoolean()) {
                list.remove(random.nextInt(list.size()));
            }
            if (!second.isEmpty() && random.nextBoolean()) {
                list.add(random.nextInt(list.size() + 1), second.get(0));
            }
            if (!list.isEmpty()
                    && !second.isEmpty()
                    && list.get(0).getClass() == second.get(0).getClass()) {
                list.set(0, Objects.requireNonNull(mixed(list.get(0), second.get(0), random)));
            }
            return list;
        }
        if (a instanceof Record && a.getClass() == b.getClass() && !(a instanceof ForeignKeyDef)) {
            RecordComponent[] components = a.getClass().getRecordComponents();
            try {
                Object[] parts = new Object[components.length];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = mixed(
                            components[i].getAccessor().invoke(a),
                            components[i].getAccessor().invoke(b),
                            random);
                }
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return a.getClass().getDeclaredConstructor(types).newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return random.nextBoolean() ? b : a;
    }

    private static TableDef withName(TableDef table, ObjectName name) {
        return new TableDef(
                name,
                table.comment(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.foreignKeys(),
                table.checks(),
                table.indexes(),
                table.exclusions(),
                table.parents(),
                table.traits());
    }

    private static Schema schema(TableDef... tables) {
        return new Schema("sqlite", List.of(tables), List.of(), List.of());
    }

    private static RoutineDef routine(RoutineDef.Parameter... parameters) {
        return new RoutineDef(
                ObjectName.of("f"), RoutineDef.Kind.FUNCTION, List.of(parameters), DataType.INTEGER, false, null);
    }
}
