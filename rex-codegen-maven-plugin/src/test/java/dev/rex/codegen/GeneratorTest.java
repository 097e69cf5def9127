package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.GeneratedSchema;
import dev.rex.dsl.Table;
import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.EnumDef;
import dev.rex.schema.Generation;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    private static final GeneratorOptions OPTIONS = new GeneratorOptions("com.acme.db", "AppSchema", "0");

    @TempDir
    Path classes;

    private final Collected log = new Collected();

    /** 127 long values are the last that a record takes; PostgreSQL ends at 1,600 columns, SQLite at 2,000. */
    @ParameterizedTest
    @ValueSource(ints = {126, 127, 128, 2000})
    void table_wide_compilesAndKnowsItself(int columns) throws Exception {
        List<ColumnDef> wide = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            wide.add(
                    i % 3 == 0
                            ? new ColumnDef(
                                    "a_column_" + i,
                                    DataType.BIGINT,
                                    false,
                                    "a_default_of_a_column('number " + i + "')",
                                    Generation.NONE,
                                    null,
                                    "The column with number " + i)
                            : ColumnDef.of("a_column_" + i, DataType.BIGINT, false));
        }
        TableDef table = table("wide", wide);
        List<SourceFile> files = Generator.generate(schema(table), OPTIONS, log);
        JavaSources.Loader loader = JavaSources.compile(files, classes);
        GeneratedSchema generated = loader.schema("com.acme.db.AppSchema");
        Table<?, ?> constant = generated.tables().get(0);
        assertThat(constant.def()).isEqualTo(table);
        assertThat(constant.columns()).hasSize(columns);
        Class<?> row = loader.loadClass("com.acme.db.Wide");
        assertThat(row.isRecord()).isEqualTo(columns <= 127);
        assertThat(row.getMethod("aColumn" + columns).getReturnType()).isEqualTo(long.class);
        assertThat(loader.loadClass("com.acme.db.NewWide")
                        .getMethod("of")
                        .getReturnType()
                        .getSimpleName())
                .isEqualTo("NewWide");
    }

    @Test
    void schema_empty_compiles() throws Exception {
        List<SourceFile> files = Generator.generate(schema(), OPTIONS, log);
        JavaSources.Loader loader = JavaSources.compile(files, classes);
        GeneratedSchema generated = loader.schema("com.acme.db.AppSchema");
        assertThat(generated.tables()).isEmpty();
    }

    @Test
    void type_unknown_isWarnedOf() {
        TableDef table = table(
                "posts",
                List.of(
                        ColumnDef.of("search", DataType.of(Kind.OTHER, "tsvector"), true),
                        ColumnDef.of("hosts", DataType.ofArray(DataType.of(Kind.OTHER, "inet")), true),
                        ColumnDef.of("title", DataType.TEXT, true)));
        Generator.generate(schema(table), OPTIONS, log);
        assertThat(log.warnings).hasSize(2);
        assertThat(log.warnings.get(0)).contains("tsvector", "posts.search");
        assertThat(log.warnings.get(1)).contains("inet[]", "posts.hosts");
    }

    /** Within the table's class the column's field would hide the enum. */
    @Test
    void column_namedLikeAnEnum_compiles() throws Exception {
        ObjectName mood = ObjectName.of("y");
        TableDef table = table(
                "t",
                List.of(ColumnDef.of("y", DataType.INTEGER, true), ColumnDef.of("mood", DataType.ofEnum(mood), true)));
        Schema schema = new Schema(
                "postgresql", List.of(table), List.of(), List.of(new EnumDef(mood, List.of("good", "bad"), null)));
        JavaSources.Loader loader = JavaSources.compile(Generator.generate(schema, OPTIONS, log), classes);
        assertThat(loader.loadClass("com.acme.db.TTable").getField("Y_")).isNotNull();
    }

    /** A constant of a class file ends at 65,535 bytes. */
    @Test
    void text_longerThanAConstant_isKept() throws Exception {
        String long1 = "x > 'ab\u20ac\"\\' and ".repeat(10_000) + "true";
        TableDef table = new TableDef(
                ObjectName.of("t"),
                null,
                List.of(ColumnDef.of("x", DataType.TEXT, true)),
                null,
                List.of(),
                List.of(),
                List.of(new CheckDef("t_check", long1)),
                List.of());
        ClassLoader loader = JavaSources.compile(Generator.generate(schema(table), OPTIONS, log), classes);
        Table<?, ?> constant = (Table<?, ?>)
                loader.loadClass("com.acme.db.TTable").getField("T").get(null);
        assertThat(constant.def()).isEqualTo(table);
    }

    @Test
    void output_sameSchema_isSameBytes() {
        TableDef a = table("a", List.of(ColumnDef.of("id", DataType.BIGINT, false)));
        TableDef b = table("b", List.of(ColumnDef.of("id", DataType.BIGINT, false)));
        assertThat(Generator.generate(schema(a, b), OPTIONS, log))
                .isEqualTo(Generator.generate(schema(b, a), OPTIONS, log));
    }

    /** Loading the schema's class must not load those of a thousand tables. */
    @Test
    void schema_loaded_touchesNoTable() throws Exception {
        TableDef table = table("a", List.of(ColumnDef.of("id", DataType.BIGINT, false)));
        JavaSources.Loader loader = JavaSources.compile(Generator.generate(schema(table), OPTIONS, log), classes);
        GeneratedSchema generated = loader.schema("com.acme.db.AppSchema");
        assertThat(generated.dialect()).isEqualTo("sqlite");
        assertThat(loader.hasLoaded("com.acme.db.ATable")).isFalse();
        Table<?, ?> constant = generated.tables().get(0);
        assertThat(loader.hasLoaded("com.acme.db.ATable")).isTrue();
        assertThat(loader.hasLoaded("com.acme.db.ATable$Definition")).isFalse();
        assertThat(constant.def()).isEqualTo(table);
    }

    private static TableDef table(String name, List<ColumnDef> columns) {
        return new TableDef(ObjectName.of(name), null, columns, null, List.of(), List.of(), List.of(), List.of());
    }

    private static Schema schema(TableDef... tables) {
        return new Schema("sqlite", List.of(tables), List.of(), List.of());
    }
}
