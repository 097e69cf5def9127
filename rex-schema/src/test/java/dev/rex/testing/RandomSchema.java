package dev.rex.testing;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.Deferral;
import dev.rex.schema.DomainDef;
import dev.rex.schema.Enforcement;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ForeignKeyDef.Action;
import dev.rex.schema.Generation;
import dev.rex.schema.IndexDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.UniqueDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas made at random for property tests, with hostile names and texts: what SQLite and PostgreSQL share, and some of
 * what only one of them has. {@link SchemaText} gives the statements. The same random numbers give the same schema.
 */
public final class RandomSchema {
    private static final String LETTERS = "abXY é表İ\"'`[](),.;-*/\\%$1";
    /** Types that are declared alike, and read back alike, on all dialects. */
    private static final List<DataType> TYPES = List.of(
            DataType.BOOLEAN,
            DataType.SMALLINT,
            DataType.INTEGER,
            DataType.BIGINT,
            DataType.DECIMAL,
            DataType.ofDecimal("numeric", 9, 3),
            DataType.DOUBLE,
            DataType.TEXT,
            DataType.ofLength(Kind.TEXT, "varchar", 12),
            DataType.BINARY,
            DataType.DATE,
            DataType.TIME,
            DataType.TIMESTAMP,
            DataType.TIMESTAMP_TZ,
            DataType.UUID,
            DataType.JSON);
    /** Of the first column, which may be the key: not {@code integer}, whose keys differ between dialects. */
    private static final List<DataType> KEY_TYPES =
            List.of(DataType.BIGINT, DataType.UUID, DataType.SMALLINT, DataType.DATE, DataType.TEXT);

    private final Random random;
    private final boolean postgres;
    private final List<EnumDef> enums = new ArrayList<>();
    private final List<DomainDef> domains = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int number;

    private RandomSchema(Random random, boolean postgres) {
        this.random = random;
        this.postgres = postgres;
    }

    /** A schema of one to four tables. */
    public static Schema of(String dialect, Random random) {
        RandomSchema schema = new RandomSchema(random, dialect.equals("postgresql"));
        if (schema.postgres) {
            schema.addTypes();
        }
        List<TableDef> tables = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (tables.size() < count) {
            tables.add(schema.table(tables));
        }
        return new Schema(dialect, tables, List.of(), schema.enums, schema.domains, List.of(), List.of());
    }

    private void addTypes() {
        Set<String> literals = new LinkedHashSet<>();
        while (literals.size() < random.nextInt(4)) {
            literals.add(text());
        }
        enums.add(new EnumDef(ObjectName.of(name("")), List.copyOf(literals), comment()));
        String name = name("");
        boolean checked = random.nextBoolean();
        domains.add(new DomainDef(
                ObjectName.of(name),
                DataType.INTEGER,
                null,
                random.nextBoolean(),
                random.nextBoolean() ? "7" : null,
                checked ? List.of(new CheckDef(given(name + "_check"), "VALUE > 5")) : List.of(),
                comment()));
    }

    private TableDef table(List<TableDef> others) {
        String name = name("");
        names.removeIf(taken -> taken.startsWith("column "));
        List<ColumnDef> columns = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            columns.add(column(name("column "), pick(i == 0 ? KEY_TYPES : TYPES), random.nextBoolean()));
        }
        columns.add(new ColumnDef("n", DataType.INTEGER, false, "7", Generation.NONE, null, comment()));
        if (random.nextBoolean()) {
            columns.add(new ColumnDef("g", DataType.INTEGER, true, null, Generation.STORED, "n + 1", null));
        }
        if (postgres) {
            addTyped(columns);
        }
        List<ForeignKeyDef> foreignKeys = new ArrayList<>();
        for (TableDef other : others) {
            PrimaryKeyDef key = other.primaryKey();
            if (key != null && random.nextBoolean()) {
                foreignKeys.add(foreignKey(name, other, key, columns));
            }
        }
        PrimaryKeyDef key = primaryKey(name, columns);
        List<UniqueDef> unique = new ArrayList<>();
        if (random.nextBoolean()) {
            List<String> over = List.of(columns.get(1).name(), columns.get(0).name());
            unique.add(new UniqueDef(
                    given(name + "_" + String.join("_", over) + "_key"),
                    over,
                    !postgres || random.nextBoolean(),
                    postgres ? pick(List.of(Deferral.values())) : Deferral.NOT_DEFERRABLE,
                    false));
        }
        List<IndexDef> indexes = indexes(columns, unique);
        return new TableDef(
                ObjectName.of(name),
                comment(),
                notNull(columns, key),
                key,
                unique,
                foreignKeys,
                checks(name),
                indexes,
                List.of(),
                List.of(),
                traits(key != null));
    }

    /** Columns of the types that the schema has, and of arrays. */
    private void addTyped(List<ColumnDef> columns) {
        DataType mood = DataType.ofEnum(enums.get(0).name());
        columns.add(
                column(name("column "), random.nextBoolean() ? mood : DataType.ofArray(mood), random.nextBoolean()));
        columns.add(column(name("column "), DataType.ofArray(pick(TYPES)), random.nextBoolean()));
        DomainDef domain = domains.get(0);
        columns.add(new ColumnDef(
                name("column "),
                domain.type(),
                domain.nullable(),
                domain.defaultExpression(),
                Generation.NONE,
                null,
                null,
                domain.name()));
    }

    private Set<TableTrait> traits(boolean hasKey) {
        if (postgres) {
            return random.nextBoolean() ? Set.of(TableTrait.ROW_SECURITY) : Set.of();
        }
        return hasKey && random.nextBoolean() ? Set.of(TableTrait.WITHOUT_ROWID) : Set.of();
    }

    private @Nullable String comment() {
        return postgres && random.nextInt(3) == 0 ? text() + "\r\n" + text() : null;
    }

    private ForeignKeyDef foreignKey(String table, TableDef other, PrimaryKeyDef key, List<ColumnDef> columns) {
        List<String> sources = new ArrayList<>();
        for (String target : key.columns()) {
            ColumnDef column =
                    column(name("column "), other.column(target).orElseThrow().type(), random.nextBoolean());
            columns.add(column);
            sources.add(column.name());
        }
        return new ForeignKeyDef(
                given(table + "_" + String.join("_", sources) + "_fkey"),
                sources,
                other.name(),
                key.columns(),
                pick(List.of(Action.values())),
                pick(List.of(Action.values())),
                pick(List.of(Deferral.values())),
                Enforcement.ALWAYS,
                false);
    }

    private @Nullable PrimaryKeyDef primaryKey(String table, List<ColumnDef> columns) {
        String first = columns.get(0).name();
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new PrimaryKeyDef(given(table + "_pkey"), List.of("n", first));
            default -> new PrimaryKeyDef(given(table + "_pkey"), List.of(first));
        };
    }

    private List<CheckDef> checks(String table) {
        List<CheckDef> checks = new ArrayList<>();
        if (random.nextBoolean()) {
            checks.add(new CheckDef(given(table + "_n_check"), "n > 5"));
        }
        if (random.nextBoolean()) {
            checks.add(new CheckDef(given(table + "_check"), "1 < 2"));
        }
        return checks;
    }

    private List<IndexDef> indexes(List<ColumnDef> columns, List<UniqueDef> unique) {
        List<IndexDef> indexes = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            IndexDef index = new IndexDef(
                    constraintName(),
                    List.of(new IndexDef.Part(columns.get(0).name(), false), new IndexDef.Part("n", false)),
                    random.nextBoolean(),
                    random.nextBoolean() ? "n > 3" : null);
            indexes.add(index);
            if (index.unique() && index.isPlain()) {
                unique.add(new UniqueDef(
                        index.name(),
                        index.parts().stream().map(IndexDef.Part::text).toList()));
            }
        }
        return indexes;
    }

    private static List<ColumnDef> notNull(List<ColumnDef> columns, @Nullable PrimaryKeyDef key) {
        return columns.stream()
                .map(c -> key != null && key.columns().contains(c.name()) && c.nullable()
                        ? ColumnDef.of(c.name(), c.type(), false)
                        : c)
                .toList();
    }

    private static ColumnDef column(String name, DataType type, boolean nullable) {
        return ColumnDef.of(name, type, nullable);
    }

    /** The name that a constraint gets by itself, or another one. */
    private String given(String automatic) {
        return random.nextBoolean() ? automatic : constraintName();
    }

    private String constraintName() {
        return "k" + ++number + text();
    }

    /** Without underscores, automatic names cannot meet; SQLite tells names apart by more than their case. */
    private String name(String scope) {
        String name = text();
        while (!names.add(scope + name.toLowerCase(Locale.ROOT))) {
            name = text();
        }
        return name;
    }

    private String text() {
        int length = 1 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
