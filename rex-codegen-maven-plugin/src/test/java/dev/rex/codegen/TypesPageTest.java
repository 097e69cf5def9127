package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Table;
import dev.rex.schema.Schema;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of {@code docs/types.md} is what the plugin makes of columns in real databases. */
class TypesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "types.md");
    private static final String BEGIN = "<!-- written by TypesPageTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final List<String> POSTGRESQL_DDL = List.of(
            "create extension citext",
            "create extension hstore",
            "create type mood as enum ('good', 'bad')",
            "create type address as (street text, zip text)",
            "create domain positive as integer check (value > 0)");

    /**
     * A line of the table.
     *
     * @param postgresql the declaration there; empty if there is none
     * @param sqlite the declaration there; empty if there is none
     * @param limits what has to be known
     */
    private record Line(String postgresql, String sqlite, String limits) {
        static Line both(String declaration, String limits) {
            return new Line(declaration, declaration, limits);
        }
    }

    private static final List<Line> LINES = List.of(
            Line.both("boolean", "SQLite: 0 and 1; what is not 0 is true"),
            Line.both("smallint", ""),
            Line.both("integer", "a number that does not fit is an error, also in SQLite"),
            Line.both("bigint", ""),
            new Line("oid", "", "0 to 4294967295"),
            new Line("", "int unsigned", "0 to 4294967295 and beyond: SQLite has no such type"),
            Line.both(
                    "numeric(12,2)",
                    "SQLite: 15 digits, or whole numbers of 64 bits; one that would lose digits is refused; the scale is not kept"),
            Line.both("numeric", "PostgreSQL: all digits; `NaN` and `Infinity` are an error when read"),
            Line.both(
                    "float4", "SQLite: a double with the float's digits; NaN is refused, because it would become NULL"),
            new Line("real", "", ""),
            new Line("", "real", "SQLite's name for 64 bits"),
            Line.both("double precision", "SQLite: NaN is refused, and -0.0 becomes 0.0"),
            Line.both("text", "PostgreSQL: U+0000 is an error; half a surrogate pair is one everywhere"),
            Line.both("varchar(40)", "SQLite does not check the length"),
            Line.both("char(3)", "PostgreSQL: read with its padding, equal without it"),
            Line.both("citext", "PostgreSQL: `eq` and `in` ignore case"),
            new Line("bytea", "blob", "up to 1 GB; SQLite: 1,000,000,000 bytes"),
            Line.both("date", "PostgreSQL: 4713 BC to 5874897, infinities are `LocalDate.MAX` and `MIN`"),
            Line.both("time", "PostgreSQL: microseconds, `24:00` is `LocalTime.MAX`; SQLite: nanoseconds"),
            Line.both("time with time zone", "PostgreSQL: offsets up to 15:59:59"),
            Line.both("timestamp", "PostgreSQL: microseconds, nanoseconds are rounded; 4713 BC to 294276"),
            new Line("", "datetime", ""),
            Line.both("timestamptz", "a point in time, whatever zone server and JVM are in; as `timestamp` else"),
            Line.both("interval", "SQLite: text in ISO 8601, which has no order"),
            Line.both("uuid", "SQLite: text"),
            Line.both(
                    "json",
                    "what is no document is refused; PostgreSQL: no equality; SQLite: a document that is a number alone keeps 15 digits"),
            Line.both("jsonb", "PostgreSQL: equal by content; SQLite: by text"),
            new Line("integer[]", "", "one dimension, no NULLs: `SqlType.ofArrayWithNulls` has them"),
            new Line("mood", "", "an enum; `mood[]` is a list of it"),
            new Line("positive", "", "a domain: what it stands on"),
            new Line("daterange", "", "whole numbers and dates come back as `[from,to)`"),
            new Line("nummultirange", "", "ordered and joined by the database"),
            Line.both("inet", "the literal, with its mask"),
            Line.both("cidr", "the literal"),
            Line.both("macaddr", "the literal"),
            new Line("bit(3)", "", "the literal: `011`"),
            Line.both("xml", "the literal; no equality"),
            new Line("tsvector", "", "the literal"),
            new Line("hstore", "", "the literal"),
            new Line("money", "", "the literal, in the server's locale: prefer `numeric`"),
            new Line("point", "", "the literal; no equality"),
            new Line("address", "", "a composite type: the literal"),
            new Line("", "any", "whatever is stored: `Long`, `Integer`, `Double`, `String` or `byte[]`"),
            new Line("", "string", "a name that SQLite does not know: as `any`"));

    @TempDir
    Path folder;

    @Test
    void table_isWhatThePluginMakes() throws Exception {
        List<String> postgresql =
                types("postgresql", LINES.stream().map(Line::postgresql).toList());
        List<String> sqlite = types("sqlite", LINES.stream().map(Line::sqlite).toList());
        StringBuilder table =
                new StringBuilder("| PostgreSQL | SQLite | Java | what to know |\n| --- | --- | --- | --- |\n");
        for (int i = 0; i < LINES.size(); i++) {
            Line line = LINES.get(i);
            String java = line.postgresql().isEmpty() ? sqlite.get(i) : postgresql.get(i);
            if (!line.postgresql().isEmpty() && !line.sqlite().isEmpty()) {
                assertThat(sqlite.get(i)).as("%s on both", line.postgresql()).isEqualTo(java);
            }
            table.append("| ")
                    .append(code(line.postgresql()))
                    .append(" | ")
                    .append(code(line.sqlite()))
                    .append(" | `")
                    .append(java)
                    .append("` | ")
                    .append(line.limits())
                    .append(" |\n");
        }
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, begin) + table + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("rex.bless")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String code(String declaration) {
        return declaration.isEmpty() ? "" : "`" + declaration + "`";
    }

    /** The Java types of nullable columns of those declarations, empty where there is none. */
    private List<String> types(String dialect, List<String> declarations) throws Exception {
        String columns = IntStream.range(0, declarations.size())
                .filter(i -> !declarations.get(i).isEmpty())
                .mapToObj(i -> "c" + i + " " + declarations.get(i))
                .collect(Collectors.joining(", "));
        try (TestDatabase database = TestDatabases.create(dialect)) {
            if (dialect.equals("postgresql")) {
                database.execute(POSTGRESQL_DDL.toArray(String[]::new));
            }
            database.execute("create table samples (" + columns + ")");
            List<SourceFile> files = Generator.generate(
                    introspect(dialect, database),
                    new GeneratorOptions("com.acme." + dialect, "AppSchema", "0"),
                    new Collected());
            JavaSources.Loader loader = JavaSources.compile(files, Files.createDirectories(folder.resolve(dialect)));
            List<Table<?, ?>> tables =
                    loader.schema("com.acme." + dialect + ".AppSchema").tables();
            assertThat(tables).hasSize(1);
            List<String> types =
                    new ArrayList<>(declarations.stream().map(d -> "").toList());
            for (RecordComponent component :
                    loader.loadClass("com.acme." + dialect + ".Sample").getRecordComponents()) {
                types.set(Integer.parseInt(component.getName().substring(1)), simple(component));
            }
            return types;
        }
    }

    private static Schema introspect(String dialect, TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return Introspector.read(SchemaDialects.named(dialect), connection);
        }
    }

    private static String simple(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[a-z][A-Za-z0-9_]*\\.", "");
    }
}
