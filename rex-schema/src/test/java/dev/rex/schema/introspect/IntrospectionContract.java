package dev.rex.schema.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.Deferral;
import dev.rex.schema.Enforcement;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ForeignKeyDef.Action;
import dev.rex.schema.Generation;
import dev.rex.schema.IndexDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.TableDef;
import dev.rex.schema.UniqueDef;
import dev.rex.schema.ViewDef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every dialect's introspection does. */
public abstract class IntrospectionContract extends IntrospectionCase {
    private static final List<String> HOSTILE = List.of(
            "two words",
            "Mixed",
            "with \" quote",
            "it's",
            "a.dot",
            "select",
            "表 ñ İı",
            "[brackets]",
            "`ticks`",
            "--",
            "/*",
            "semi;colon",
            "(paren",
            "back\\slash",
            "1st",
            "check (a",
            "percent%_?");

    @Test
    void database_empty_isAnEmptySchema() {
        assertThat(read()).isEqualTo(new Schema(dialect(), List.of(), List.of(), List.of()));
    }

    @Test
    void database_withBookkeepingOnly_isAnEmptySchema() {
        Schema schema = after(
                "create table DATABASECHANGELOG (id varchar(10))",
                "create table databasechangeloglock (id int)",
                "create table flyway_schema_history (id int)",
                "create table rex_scratch (id int)",
                "create table REX_migrations (id int)",
                "create view rex_view as select id from rex_scratch");
        assertThat(schema).isEqualTo(new Schema(dialect(), List.of(), List.of(), List.of()));
    }

    @Test
    void column_plain_hasTypeNullabilityAndDefault() {
        Schema schema = after("create table t (a integer not null, b integer, c integer not null default 7,"
                + " d varchar(9) default 'it''s', e timestamp default current_timestamp)");
        List<ColumnDef> columns = table(schema, "t").columns();
        assertThat(columns).extracting(ColumnDef::name).containsExactly("a", "b", "c", "d", "e");
        assertThat(columns).extracting(ColumnDef::nullable).containsExactly(false, true, false, true, true);
        assertThat(columns.get(0)).isEqualTo(ColumnDef.of("a", DataType.INTEGER, false));
        assertThat(columns.get(2).defaultExpression()).isEqualTo("7");
        assertThat(columns.get(3).defaultExpression()).startsWith("'it''s'");
        assertThat(columns.get(4).defaultExpression()).isEqualToIgnoringCase("current_timestamp");
        assertThat(columns).allMatch(column -> column.comment() == null && column.generation() == Generation.NONE);
        assertThat(columns).extracting(ColumnDef::isRequired).containsExactly(true, false, false, false, false);
    }

    @Test
    void column_ofEveryType_hasItsKind() {
        List<String> declarations = List.copyOf(types().keySet());
        String columns = IntStream.range(0, declarations.size())
                .mapToObj(i -> "c" + i + " " + declarations.get(i))
                .collect(Collectors.joining(", "));
        TableDef table = table(after("create table t (" + columns + ")"), "t");
        for (int i = 0; i < declarations.size(); i++) {
            assertThat(table.columns().get(i).type())
                    .as(declarations.get(i))
                    .isEqualTo(types().get(declarations.get(i)));
        }
    }

    @Test
    void column_identity_getsItsValueByItself() {
        Schema schema = after("create table t (id " + identityKey().getKey() + ", n integer)");
        ColumnDef id = table(schema, "t").columns().get(0);
        assertThat(id)
                .isEqualTo(new ColumnDef(
                        "id", identityKey().getValue(), false, null, Generation.IDENTITY_BY_DEFAULT, null, null));
        assertThat(id.isRequired()).isFalse();
        assertThat(id.isWritable()).isTrue();
        assertThat(table(schema, "t").primaryKey()).isEqualTo(new PrimaryKeyDef("t_pkey", List.of("id")));
    }

    @Test
    void column_generatedAndStored_hasItsExpression() {
        assertGenerated(after(generated("stored")), Generation.STORED);
    }

    @Test
    void column_generatedWhenRead_hasItsExpression() {
        afterIfAble(Ability.VIRTUAL_COLUMNS, generated("virtual"))
                .ifPresent(schema -> assertGenerated(schema, Generation.VIRTUAL));
    }

    private static String generated(String storage) {
        return "create table t (a integer not null default 3, b integer generated always as ((a * 2) + 1) " + storage
                + ", c integer)";
    }

    private static void assertGenerated(Schema schema, Generation generation) {
        ColumnDef generated = table(schema, "t").columns().get(1);
        assertThat(generated.generation()).isEqualTo(generation);
        assertThat(generated.generationExpression()).contains("a * 2").contains("+ 1");
        assertThat(generated.defaultExpression()).isNull();
        assertThat(generated.isWritable()).isFalse();
        assertThat(table(schema, "t").columns().get(2)).isEqualTo(ColumnDef.of("c", DataType.INTEGER, true));
    }

    @Test
    void column_defaultOfAnExpression_hasItsText() {
        Schema schema =
                after("create table t (a text default (lower('X') || 'y'), b integer default (1 + 2) not null)");
        List<ColumnDef> columns = table(schema, "t").columns();
        assertThat(columns.get(0).defaultExpression()).containsIgnoringCase("lower('X'");
        assertThat(columns.get(1).defaultExpression()).contains("1 + 2");
        assertThat(columns.get(1).isRequired()).isFalse();
    }

    @Test
    void foreignKeys_deferrable_saySo() {
        Schema schema = after(
                "create table p (id integer primary key)",
                "create table c (a integer references p (id) deferrable initially deferred,"
                        + " b integer references p (id) on delete cascade deferrable, c integer references p (id) not deferrable)");
        assertThat(table(schema, "c").foreignKeys())
                .extracting(ForeignKeyDef::deferral)
                .containsExactly(Deferral.INITIALLY_DEFERRED, Deferral.INITIALLY_IMMEDIATE, Deferral.NOT_DEFERRABLE);
        assertThat(table(schema, "c").foreignKeys())
                .extracting(ForeignKeyDef::enforcement)
                .containsOnly(Enforcement.ALWAYS);
    }

    @Test
    void schema_read_survivesItsFile() {
        Schema schema = after(
                "create table p (id integer primary key, t text default 'a\r\nb' check (t <>\r\n 'c\rd'))",
                "create view v as\r\n select id\r\n from p");
        SchemaSnapshot snapshot = new SchemaSnapshot("", schema);
        assertThat(SchemaJson.read(SchemaJson.write(snapshot), "test")).isEqualTo(snapshot);
        assertThat(table(schema, "p").columns().get(1).defaultExpression()).contains("'a\r\nb'");
        assertThat(table(schema, "p").checks().get(0).expression()).contains("'c\rd'");
        assertThat(schema.views().get(0).definition()).doesNotContain("\r");
    }

    @Test
    void primaryKey_composite_keepsItsOrderAndForbidsNull() {
        Schema schema = after("create table t (a integer, b integer, c integer, constraint tk primary key (c, a))");
        TableDef table = table(schema, "t");
        assertThat(table.primaryKey()).isEqualTo(new PrimaryKeyDef("tk", List.of("c", "a")));
        assertThat(table.columns()).extracting(ColumnDef::nullable).containsExactly(false, true, false);
        assertThat(table.columns()).allMatch(column -> column.generation() == Generation.NONE);
        assertThat(table.uniqueKeys()).isEmpty();
        assertThat(table.indexes()).isEmpty();
        assertThat(table.isKey(List.of("a", "c"))).isTrue();
    }

    @Test
    void table_withoutKey_hasNone() {
        assertThat(table(after("create table t (a integer)"), "t").primaryKey()).isNull();
    }

    @Test
    void uniqueKeys_namedAndNot_haveTheNamesThatPostgresGives() {
        Schema schema = after("create table t (a integer unique, b integer, c integer, d integer constraint dk unique,"
                + " constraint bc unique (c, b), unique (a, d))");
        assertThat(table(schema, "t").uniqueKeys())
                .containsExactly(
                        new UniqueDef("bc", List.of("c", "b")),
                        new UniqueDef("dk", List.of("d")),
                        new UniqueDef("t_a_d_key", List.of("a", "d")),
                        new UniqueDef("t_a_key", List.of("a")));
        assertThat(table(schema, "t").indexes()).isEmpty();
    }

    @Test
    void foreignKeys_namedAndNot_haveTargetsAndActions() {
        Schema schema = after(
                "create table p (a integer, b integer, primary key (a, b))",
                "create table q (id integer primary key, u integer unique)",
                "create table c (x integer, y integer, z integer references q, w integer,"
                        + " constraint named foreign key (y, x) references p (b, a) on delete cascade on update set null,"
                        + " foreign key (x, y) references p, foreign key (w) references q (u) on delete restrict)");
        assertThat(table(schema, "c").foreignKeys())
                .containsExactly(
                        key(
                                "c_x_y_fkey",
                                List.of("x", "y"),
                                "p",
                                List.of("a", "b"),
                                Action.NO_ACTION,
                                Action.NO_ACTION),
                        key("named", List.of("y", "x"), "p", List.of("b", "a"), Action.CASCADE, Action.SET_NULL),
                        key("c_z_fkey", List.of("z"), "q", List.of("id"), Action.NO_ACTION, Action.NO_ACTION),
                        key("c_w_fkey", List.of("w"), "q", List.of("u"), Action.RESTRICT, Action.NO_ACTION));
    }

    @Test
    void foreignKey_setDefault_isRead() {
        afterIfAble(
                        Ability.SET_DEFAULT,
                        "create table q (id integer primary key)",
                        "create table c (x integer default 1 references q (id) on update set default on delete set default"
                                + " constraint positive check (x > 0))")
                .ifPresent(schema -> {
                    assertThat(table(schema, "c").foreignKeys())
                            .containsExactly(key(
                                    "c_x_fkey",
                                    List.of("x"),
                                    "q",
                                    List.of("id"),
                                    Action.SET_DEFAULT,
                                    Action.SET_DEFAULT));
                    assertThat(table(schema, "c").checks()).containsExactly(new CheckDef("positive", "x > 0"));
                });
    }

    @Test
    void foreignKeys_toItselfAndTwiceToOneTable_areAllThere() {
        Schema schema = after(
                "create table u (id integer primary key, boss integer references u (id))",
                "create table p (id integer primary key, editor integer references u (id),"
                        + " author integer not null references u (id))");
        assertThat(table(schema, "u").foreignKeys())
                .extracting(ForeignKeyDef::name)
                .containsExactly("u_boss_fkey");
        assertThat(table(schema, "p").foreignKeys())
                .extracting(ForeignKeyDef::name)
                .containsExactly("p_editor_fkey", "p_author_fkey");
    }

    @Test
    void checks_namedAndNot_haveTheirText() {
        Schema schema = after("create table t (a integer check (a > 0), b integer, c integer,"
                + " constraint \"b check\" check (b < 10 and (a + b) > 1), check (a < b), check (b < c))");
        assertThat(table(schema, "t").checks())
                .extracting(CheckDef::name)
                .containsExactly("b check", "t_a_check", "t_check", "t_check1");
        assertThat(table(schema, "t").checks())
                .extracting(check -> check.expression().toLowerCase(java.util.Locale.ROOT))
                .containsExactly("b < 10 and (a + b) > 1", "a > 0", "a < b", "b < c");
    }

    @Test
    void indexes_plain_haveTheirColumns() {
        Schema schema = after(
                "create table t (a integer, b integer, c integer unique)",
                "create index ti on t (b, a desc)",
                "create unique index tu on t (b, c)");
        assertThat(table(schema, "t").indexes())
                .containsExactly(
                        new IndexDef("ti", List.of(column("b"), column("a")), false, null),
                        new IndexDef("tu", List.of(column("b"), column("c")), true, null));
        assertThat(table(schema, "t").uniqueKeys())
                .containsExactly(new UniqueDef("t_c_key", List.of("c")), new UniqueDef("tu", List.of("b", "c")));
    }

    @Test
    void indexes_partial_haveTheirConditionAndMakeNoKey() {
        afterIfAble(
                        Ability.PARTIAL_INDEXES,
                        "create table t (a integer, b integer)",
                        "create unique index tp on t (a) where b > 0")
                .ifPresent(schema -> {
                    IndexDef index = table(schema, "t").indexes().get(0);
                    assertThat(index.predicate()).isEqualTo("b > 0");
                    assertThat(index.unique()).isTrue();
                    assertThat(table(schema, "t").uniqueKeys()).isEmpty();
                });
    }

    @Test
    void indexes_overExpressions_haveTheirTextAndMakeNoKey() {
        afterIfAble(
                        Ability.EXPRESSION_INDEXES,
                        "create table t (a text, b integer)",
                        "create unique index te on t (lower(a), b desc)")
                .ifPresent(schema -> {
                    assertThat(table(schema, "t").indexes())
                            .containsExactly(new IndexDef(
                                    "te", List.of(new IndexDef.Part("lower(a)", true), column("b")), true, null));
                    assertThat(table(schema, "t").uniqueKeys()).isEmpty();
                });
    }

    @Test
    void views_plain_haveColumnsAndText() {
        Schema schema = after(
                "create table t (id integer primary key, name varchar(9) not null)",
                "create view v (id, called) as select id, name from t where id > 0");
        ViewDef view = schema.views().get(0);
        assertThat(schema.tables()).hasSize(1);
        assertThat(view.name()).isEqualTo(ObjectName.of("v"));
        assertThat(view.materialized()).isFalse();
        assertThat(view.definition())
                .startsWithIgnoringCase("select")
                .containsIgnoringCase("where")
                .doesNotEndWith(";");
        assertThat(view.columns()).extracting(ColumnDef::name).containsExactly("id", "called");
        assertThat(view.columns().get(0).type())
                .isEqualTo(table(schema, "t").columns().get(0).type());
        assertThat(view.columns().get(1).type()).isEqualTo(DataType.ofLength(Kind.TEXT, "varchar", 9));
    }

    @Test
    void views_materialized_saySo() {
        afterIfAble(Ability.MATERIALIZED_VIEWS, "create materialized view v as select 1 as one")
                .ifPresent(schema -> {
                    assertThat(schema.views()).singleElement().matches(ViewDef::materialized);
                });
    }

    @Test
    void comments_givenOrNot_areRead() {
        afterIfAble(
                        Ability.COMMENTS,
                        "create table t (a integer, b integer)",
                        "create view v as select a from t",
                        "comment on table t is 'The table''s \"comment\"\nin two lines */'",
                        "comment on column t.b is 'ß 表'",
                        "comment on view v is 'a view'",
                        "comment on column v.a is 'its column'")
                .ifPresent(schema -> {
                    assertThat(table(schema, "t").comment()).isEqualTo("The table's \"comment\"\nin two lines */");
                    assertThat(table(schema, "t").columns())
                            .extracting(ColumnDef::comment)
                            .containsExactly(null, "ß 表");
                    assertThat(schema.views().get(0).comment()).isEqualTo("a view");
                    assertThat(schema.views().get(0).columns().get(0).comment()).isEqualTo("its column");
                });
    }

    @Test
    void enums_used_areTypesOfColumns() {
        afterIfAble(
                        Ability.ENUMS,
                        "create type mood as enum ('happy', 'it''s ok', 'Sad')",
                        "create type unused as enum ()",
                        "comment on type mood is 'how it is'",
                        "create table t (m mood not null default 'happy')")
                .ifPresent(schema -> {
                    ObjectName mood = ObjectName.of("mood");
                    assertThat(schema.enums())
                            .containsExactly(
                                    new EnumDef(mood, List.of("happy", "it's ok", "Sad"), "how it is"),
                                    new EnumDef(ObjectName.of("unused"), List.of(), null));
                    assertThat(table(schema, "t").columns().get(0).type()).isEqualTo(DataType.ofEnum(mood));
                    assertThat(schema.enumType(mood)).isPresent();
                });
    }

    @Test
    void arrays_ofAnything_haveTheirElement() {
        afterIfAble(
                        Ability.ARRAYS,
                        "create type mood as enum ('ok')",
                        "create table t (a integer[], b varchar(5)[], c mood[], d text[][], e point[])")
                .ifPresent(schema -> {
                    assertThat(table(schema, "t").columns())
                            .extracting(ColumnDef::type)
                            .containsExactly(
                                    DataType.ofArray(DataType.INTEGER),
                                    DataType.ofArray(DataType.ofLength(Kind.TEXT, "varchar", 5)),
                                    DataType.ofArray(DataType.ofEnum(ObjectName.of("mood"))),
                                    DataType.ofArray(DataType.TEXT),
                                    DataType.ofArray(DataType.of(Kind.LITERAL, "point")));
                    assertThat(schema.unknownColumns()).isEmpty();
                });
    }

    @Test
    void schemas_several_qualifyAllButTheDefault() {
        afterIfAble(
                        Ability.SCHEMAS,
                        "create schema other",
                        "create type other.mood as enum ('ok')",
                        "create table other.t (id integer primary key, m other.mood)",
                        "create table t (id integer primary key, other_id integer references other.t (id))",
                        "create view other.v as select 1 as one")
                .ifPresent(schema -> {
                    ObjectName there = new ObjectName("other", "t");
                    assertThat(schema.tables()).extracting(TableDef::name).containsExactly(ObjectName.of("t"), there);
                    assertThat(table(schema, "t").foreignKeys().get(0).target()).isEqualTo(there);
                    assertThat(schema.table(there)
                                    .orElseThrow()
                                    .columns()
                                    .get(1)
                                    .type())
                            .isEqualTo(DataType.ofEnum(new ObjectName("other", "mood")));
                    assertThat(schema.views()).extracting(ViewDef::name).containsExactly(new ObjectName("other", "v"));
                });
    }

    @Test
    void names_hostile_survive() {
        for (String name : HOSTILE) {
            String quoted = quoted(name);
            String child = quoted(name + " child");
            execute(
                    "create table " + quoted + " (" + quoted + " integer primary key, " + quoted(name + "2")
                            + " integer constraint " + quoted(name + " u") + " unique constraint " + quoted(name + " c")
                            + " check (" + quoted(name + "2") + " > 0))",
                    "create table " + child + " (a integer constraint " + quoted(name + " f") + " references " + quoted
                            + " (" + quoted + "))",
                    "create index " + quoted(name + " i") + " on " + child + " (a)",
                    "create view " + quoted(name + " v") + " as select " + quoted + " from " + quoted);
        }
        Schema schema = read();
        assertThat(schema.tables()).hasSize(2 * HOSTILE.size());
        assertThat(HOSTILE).allSatisfy(name -> {
            TableDef table = table(schema, name);
            assertThat(table.columns()).extracting(ColumnDef::name).containsExactly(name, name + "2");
            assertThat(table.primaryKey()).isEqualTo(new PrimaryKeyDef(name + "_pkey", List.of(name)));
            assertThat(table.uniqueKeys()).containsExactly(new UniqueDef(name + " u", List.of(name + "2")));
            assertThat(table.checks()).extracting(CheckDef::name).containsExactly(name + " c");
            TableDef referring = table(schema, name + " child");
            assertThat(referring.foreignKeys())
                    .containsExactly(
                            key(name + " f", List.of("a"), name, List.of(name), Action.NO_ACTION, Action.NO_ACTION));
            assertThat(referring.indexes()).extracting(IndexDef::name).containsExactly(name + " i");
            assertThat(schema.views())
                    .filteredOn(view -> view.name().name().equals(name + " v"))
                    .singleElement()
                    .satisfies(view -> assertThat(view.columns())
                            .extracting(ColumnDef::name)
                            .containsExactly(name));
        });
    }

    @Test
    void read_twice_givesEqualValuesInOrder() {
        Schema first = after(
                "create table zz (id integer primary key, b integer unique, a integer unique)",
                "create table aa (id integer primary key, z integer references zz (id), y integer references zz (b),"
                        + " check (z > 0), check (y > 0))",
                "create index i2 on aa (y)",
                "create index i1 on aa (z)",
                "create view vz as select id from zz",
                "create view va as select id from aa");
        assertThat(read()).isEqualTo(first).hasToString(first.toString());
        assertThat(first.tables()).extracting(t -> t.name().name()).containsExactly("aa", "zz");
        assertThat(first.views()).extracting(v -> v.name().name()).containsExactly("va", "vz");
        assertThat(table(first, "aa").indexes()).extracting(IndexDef::name).containsExactly("i1", "i2");
    }

    private static IndexDef.Part column(String name) {
        return new IndexDef.Part(name, false);
    }

    private static ForeignKeyDef key(
            String name, List<String> columns, String target, List<String> targets, Action onDelete, Action onUpdate) {
        return new ForeignKeyDef(name, columns, ObjectName.of(target), targets, onDelete, onUpdate);
    }
}
