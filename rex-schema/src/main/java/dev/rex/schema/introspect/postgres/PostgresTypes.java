package dev.rex.schema.introspect.postgres;

import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of a database by their oid. A domain counts as the type that it stands on. */
final class PostgresTypes {
    private static final String TYPES = """
            select t.oid, nullif(n.nspname, current_schema()) as schema, t.typname as name, t.typtype as type,
              n.nspname = 'pg_catalog' as built_in,
              n.nspname like 'pg\\_%' or n.nspname = 'information_schema' as of_system, t.typcategory as category, t.typelem as element,
              (select r.rngsubtype from pg_range r where t.oid in (r.rngtypid, r.rngmultitypid)) as range_of,
              t.typbasetype as base, t.typtypmod as base_modifier, t.typnotnull as required,
              obj_description(t.oid, 'pg_type') as comment,
              array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
                as literals,
              exists (select from pg_depend d
                where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e') as of_extension
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            """;
    /** By the name that the catalog uses; the name that SQL uses stands beside the kind where it is another one. */
    private static final Map<String, DataType> BUILT_IN = Map.ofEntries(
            Map.entry("bool", DataType.BOOLEAN),
            Map.entry("int2", DataType.SMALLINT),
            Map.entry("int4", DataType.INTEGER),
            Map.entry("int8", DataType.BIGINT),
            Map.entry("numeric", DataType.DECIMAL),
            Map.entry("float4", DataType.REAL),
            Map.entry("float8", DataType.DOUBLE),
            Map.entry("oid", DataType.of(Kind.BIGINT, "oid")), // 32 bits without a sign
            Map.entry("text", DataType.TEXT),
            Map.entry("varchar", DataType.of(Kind.TEXT, "varchar")),
            Map.entry("bpchar", DataType.of(Kind.TEXT, "char")),
            Map.entry("name", DataType.of(Kind.TEXT, "name")),
            Map.entry("bytea", DataType.BINARY),
            Map.entry("date", DataType.DATE),
            Map.entry("time", DataType.TIME),
            Map.entry("timetz", DataType.TIME_TZ),
            Map.entry("timestamp", DataType.TIMESTAMP),
            Map.entry("timestamptz", DataType.TIMESTAMP_TZ),
            Map.entry("interval", DataType.INTERVAL),
            Map.entry("uuid", DataType.UUID),
            Map.entry("json", DataType.of(Kind.JSON, "json")),
            Map.entry("jsonb", DataType.JSON));
    /** What the catalog has for a type without length, precision or scale. */
    static final int NO_MODIFIER = -1;
    /** What the catalog adds to a declared length, and to precision and scale. */
    private static final int MODIFIER_OFFSET = 4;

    /** A name that means the same without quotes, unless it is a word of SQL. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Map<Long, PostgresType> types;

    private PostgresTypes(List<PostgresType> types) {
        this.types = types.stream().collect(Collectors.toMap(PostgresType::oid, Function.identity()));
    }

    static PostgresTypes read(CatalogReader catalog) {
        return new PostgresTypes(catalog.list(TYPES, PostgresType::of));
    }

    /** The name of a type, as it stands in SQL. */
    static String sqlName(DataType type) {
        if (type.element() != null && type.kind() == Kind.ARRAY) {
            return sqlName(type.element()) + "[]";
        }
        ObjectName name = type.enumName();
        if (name != null) {
            return (name.schema() == null ? "" : PostgresType.quoted(name.schema()) + ".")
                    + PostgresType.quoted(name.name());
        }
        return type.declared().equals("char") ? "bpchar" : type.declared(); // char alone is of length 1
    }

    /** The enums that users made. */
    List<EnumDef> enums() {
        return types.values().stream()
                .filter(PostgresType::isUsersEnum)
                .map(type -> new EnumDef(type.name(), type.literals(), type.comment()))
                .toList();
    }

    /** The name of the domain that the type is; null if it is none, or none that a user made. */
    @Nullable
    ObjectName domain(long oid) {
        PostgresType type = types.get(oid);
        return type != null && type.type().equals("d") && type.isUsers() ? type.name() : null;
    }

    /** Whether the type is a domain that forbids NULL. */
    boolean isRequired(long oid) {
        PostgresType type = types.get(oid);
        return type != null && type.type().equals("d") && (type.required() || isRequired(type.base()));
    }

    /**
     * The type of a column.
     *
     * @param modifier its length, or precision and scale, as the catalog packs them; -1 if it has none
     */
    DataType type(long oid, int modifier) {
        PostgresType type = types.get(oid);
        if (type == null) {
            return DataType.of(Kind.OTHER, "unknown");
        }
        if (type.type().equals("d")) {
            return type(type.base(), type.baseModifier());
        }
        if (type.isUsersEnum()) {
            return DataType.ofEnum(type.name());
        }
        if (type.category().equals("A") && type.element() != 0) {
            return DataType.ofArray(type(type.element(), modifier));
        }
        DataType known = type.builtIn() ? BUILT_IN.get(type.name().name()) : null;
        if (known != null) {
            return modifier < 0 ? known : modified(known, modifier);
        }
        if (type.rangeOf() != 0) {
            Kind kind = type.type().equals("m") ? Kind.MULTIRANGE : Kind.RANGE;
            return DataType.ofRange(kind, type.sqlName(), type(type.rangeOf(), NO_MODIFIER));
        }
        if (type.name().name().equals("citext") && type.category().equals("S")) {
            return DataType.of(Kind.TEXT, "citext");
        }
        return DataType.of(type.type().equals("p") ? Kind.OTHER : Kind.LITERAL, type.sqlName());
    }

    private static DataType modified(DataType type, int modifier) {
        return switch (type.kind()) {
            case TEXT -> DataType.ofLength(Kind.TEXT, type.declared(), modifier - MODIFIER_OFFSET);
            case DECIMAL -> {
                int packed = modifier - MODIFIER_OFFSET;
                int scale = packed & 0x7ff;
                int signed = (scale ^ 1024) - 1024; // since version 15 it may be negative: 11 bits with a sign
                yield DataType.ofDecimal(type.declared(), packed >> 16 & 0xffff, signed);
            }
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                new DataType(type.kind(), type.declared(), null, modifier, null, null, null);
            default -> type;
        };
    }

    private record PostgresType(
            long oid,
            ObjectName name,
            String type,
            boolean builtIn,
            boolean ofSystem,
            String category,
            long element,
            long rangeOf,
            long base,
            int baseModifier,
            boolean required,
            @Nullable String comment,
            List<String> literals,
            boolean ofExtension) {
        static PostgresType of(CatalogRow row) {
            return new PostgresType(
                    row.bigNumber("oid"),
                    PostgresSchemaDialect.objectName(row),
                    row.text("type"),
                    row.flag("built_in"),
                    row.flag("of_system"),
                    row.text("category"),
                    row.bigNumber("element"),
                    row.bigNumber("range_of"),
                    row.bigNumber("base"),
                    row.number("base_modifier"),
                    row.flag("required"),
                    row.textOrNull("comment"),
                    row.texts("literals"),
                    row.flag("of_extension"));
        }

        boolean isUsersEnum() {
            return type.equals("e") && !ofExtension;
        }

        /** The name as it stands in SQL: with its schema, and between quotes, where it has to. */
        String sqlName() {
            if (ofSystem) {
                return name.name().equals("char") ? "\"char\"" : name.name(); // char without quotes is another type
            }
            return name.schema() == null ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
        }

        private static String quoted(String name) {
            return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
        }

        boolean isUsers() {
            return !ofSystem && !ofExtension;
        }
    }
}
