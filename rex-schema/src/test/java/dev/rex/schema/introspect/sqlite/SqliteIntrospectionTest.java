package dev.rex.schema.introspect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.Generation;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.UniqueDef;
import dev.rex.schema.introspect.IntrospectionContract;
import dev.rex.schema.introspect.IntrospectionException;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqliteIntrospectionTest extends IntrospectionContract {
    @Override
    protected TestDatabase open() {
        return TestDatabases.sqlite();
    }

    @Override
    protected Set<Ability> lacks() {
        return Set.of(Ability.COMMENTS, Ability.ENUMS, Ability.ARRAYS, Ability.SCHEMAS, Ability.MATERIALIZED_VIEWS);
    }

    @Override
    protected Map.Entry<String, DataType> identityKey() {
        return Map.entry("integer primary key", DataType.of(Kind.BIGINT, "integer"));
    }

    @Override
    protected Map<String, DataType> types() {
        return Map.ofEntries(
                Map.entry("BOOLEAN", DataType.BOOLEAN),
                Map.entry("bool", DataType.of(Kind.BOOLEAN, "bool")),
                Map.entry("TinyInt", DataType.of(Kind.SMALLINT, "tinyint")),
                Map.entry("int2", DataType.of(Kind.SMALLINT, "int2")),
                Map.entry("INT", DataType.of(Kind.INTEGER, "int")),
                Map.entry("INTEGER", DataType.INTEGER),
                Map.entry("int(11)", DataType.of(Kind.INTEGER, "int")),
                Map.entry("mediumint", DataType.of(Kind.INTEGER, "mediumint")),
                Map.entry("BIGINT", DataType.BIGINT),
                Map.entry("unsigned big  int", DataType.of(Kind.BIGINT, "unsigned big int")),
                Map.entry("numeric", DataType.DECIMAL),
                Map.entry("NUMERIC ( 10 , 2 )", DataType.ofDecimal("numeric", 10, 2)),
                Map.entry("decimal(7)", DataType.ofDecimal("decimal", 7, 0)),
                Map.entry("real", DataType.of(Kind.DOUBLE, "real")),
                Map.entry("float4", DataType.of(Kind.REAL, "float4")),
                Map.entry("double", DataType.of(Kind.DOUBLE, "double")),
                Map.entry("double\n precision", DataType.DOUBLE),
                Map.entry("float", DataType.of(Kind.DOUBLE, "float")),
                Map.entry("text", DataType.TEXT),
                Map.entry("nvarchar(40)", DataType.ofLength(Kind.TEXT, "nvarchar", 40)),
                Map.entry("varying character(255)", DataType.ofLength(Kind.TEXT, "varying character", 255)),
                Map.entry("clob", DataType.of(Kind.TEXT, "clob")),
                Map.entry("blob", DataType.of(Kind.BINARY, "blob")),
                Map.entry("varbinary(16)", DataType.ofLength(Kind.BINARY, "varbinary", 16)),
                Map.entry("date", DataType.DATE),
                Map.entry("time", DataType.TIME),
                Map.entry("datetime", DataType.of(Kind.TIMESTAMP, "datetime")),
                Map.entry("timestamp(6)", new DataType(Kind.TIMESTAMP, "timestamp", null, 6, null, null, null)),
                Map.entry("timestamptz", DataType.TIMESTAMP_TZ),
                Map.entry("timestamp with time zone", DataType.of(Kind.TIMESTAMP_TZ, "timestamp with time zone")),
                Map.entry("UUID", DataType.UUID),
                Map.entry("json", DataType.of(Kind.JSON, "json")),
                Map.entry("jsonb", DataType.JSON),
                Map.entry("", DataType.of(Kind.OTHER, "")),
                Map.entry("any", DataType.of(Kind.OTHER, "any")));
    }

    @Test
    void rowidAlias_onlyTheRealOne_isIdentity() {
        Schema schema = after(
                "create table a (id INTEGER primary key autoincrement)",
                "create table b (id integer, x int, primary key (id desc))",
                "create table c (id integer primary key desc)",
                "create table d (id int primary key)",
                "create table e (id integer primary key) without rowid",
                "create table f (id integer, x integer, primary key (id, x))",
                "create table g (id bigint primary key)");
        assertThat(schema.tables())
                .extracting(table -> table.columns().get(0))
                .extracting(ColumnDef::generation, column -> column.type().kind(), ColumnDef::nullable)
                .containsExactly(
                        tuple(Generation.IDENTITY_BY_DEFAULT, Kind.BIGINT, false),
                        tuple(Generation.IDENTITY_BY_DEFAULT, Kind.BIGINT, false),
                        tuple(Generation.NONE, Kind.INTEGER, false),
                        tuple(Generation.NONE, Kind.INTEGER, false),
                        tuple(Generation.NONE, Kind.INTEGER, false),
                        tuple(Generation.NONE, Kind.INTEGER, false),
                        tuple(Generation.NONE, Kind.BIGINT, false));
        assertThat(schema.tables()).allMatch(table -> table.primaryKey() != null);
    }

    @Test
    void foreignKeyColumns_toWideKeys_areWideAsWell() {
        Schema schema = after(
                "create table users (id integer primary key)",
                "create table profiles (user_id integer primary key references users, n integer)",
                "create table notes (profile int4 references profiles (user_id), x text references users, n integer,"
                        + " next integer references notes (next))",
                "create table small (id integer, code smallint unique, primary key (id, code))",
                "create table refs (a integer, b integer, foreign key (a, b) references small)",
                "create table deep (note int references notes (profile))",
                "create view v as select n.profile, n.n, d.note as renamed from notes n, deep d");
        assertThat(kinds(schema, "profiles")).containsExactly(Kind.BIGINT, Kind.INTEGER);
        assertThat(kinds(schema, "notes")).containsExactly(Kind.BIGINT, Kind.TEXT, Kind.INTEGER, Kind.INTEGER);
        assertThat(kinds(schema, "refs")).containsExactly(Kind.INTEGER, Kind.INTEGER);
        assertThat(kinds(schema, "deep")).containsExactly(Kind.BIGINT);
        assertThat(table(schema, "notes").columns().get(0).type()).isEqualTo(DataType.of(Kind.BIGINT, "int4"));
        assertThat(schema.views().get(0).columns())
                .extracting(column -> column.type().kind())
                .containsExactly(Kind.BIGINT, Kind.INTEGER, Kind.BIGINT);
    }

    @Test
    void foreignKeys_writtenInAnotherCase_haveTheTargetsSpelling() {
        Schema schema = after(
                "create table Users (Id integer primary key)",
                "create table posts (A integer references USERS (ID), b integer references uSers,"
                        + " foreign key (B) references Users (id))");
        assertThat(table(schema, "posts").foreignKeys())
                .extracting(ForeignKeyDef::columns, ForeignKeyDef::target, ForeignKeyDef::targetColumns)
                .containsExactly(
                        tuple(List.of("A"), ObjectName.of("Users"), List.of("Id")),
                        tuple(List.of("b"), ObjectName.of("Users"), List.of("Id")),
                        tuple(List.of("b"), ObjectName.of("Users"), List.of("Id")));
        assertThat(table(schema, "posts").foreignKeys())
                .extracting(ForeignKeyDef::name)
                .containsExactly("posts_A_fkey", "posts_b_fkey", "posts_b_fkey1");
    }

    @Test
    void foreignKeys_toATableThatIsNotThere_areKeptIfTheySayWhereTo() {
        Schema schema = after("create table t (a integer references nowhere, b integer references nowhere (id))");
        assertThat(table(schema, "t").foreignKeys())
                .extracting(ForeignKeyDef::columns)
                .containsExactly(List.of("b"));
    }

    @Test
    void names_ofSeveralConstraintsOnTheSameColumns_goToTheRightOnes() {
        Schema schema = after(
                "create table p (id integer primary key)",
                "create table q (id integer primary key)",
                "create table t (a integer constraint first references p constraint second references q unique,"
                        + " b integer, constraint third foreign key (a) references p, constraint u unique (b, a),"
                        + " unique (a, b))");
        assertThat(table(schema, "t").foreignKeys())
                .extracting(ForeignKeyDef::name, key -> key.target().name())
                .containsExactly(tuple("first", "p"), tuple("second", "q"), tuple("third", "p"));
        assertThat(table(schema, "t").uniqueKeys())
                .containsExactly(
                        new UniqueDef("t_a_b_key", List.of("a", "b")),
                        new UniqueDef("t_a_key", List.of("a")),
                        new UniqueDef("u", List.of("b", "a")));
    }

    @Test
    void uniqueKey_thatRepeatsThePrimaryKey_isNone() {
        Schema schema = after("create table t (a text primary key, b int, constraint again unique (a), unique (b))");
        assertThat(table(schema, "t").uniqueKeys()).containsExactly(new UniqueDef("t_b_key", List.of("b")));
    }

    @Test
    void table_alteredAfterwards_isReadAsItIsNow() {
        Schema schema = after(
                "create table old (a integer, b integer check (b > 0) /* note */)",
                "alter table old add column c int check (c > 1) default 5",
                "alter table old add column d text as (a || 'x')",
                "alter table old rename column b to \"new b\"",
                "alter table old rename to \"new t\"");
        TableDef table = table(schema, "new t");
        assertThat(table.checks())
                .extracting(CheckDef::name, CheckDef::expression)
                .containsExactly(tuple("new t_c_check", "c > 1"), tuple("new t_new b_check", "\"new b\" > 0"));
        assertThat(table.columns().get(3).generationExpression()).isEqualTo("a || 'x'");
        assertThat(table.columns().get(3).generation()).isEqualTo(Generation.VIRTUAL);
    }

    @Test
    void tables_temporary_areLeftOut() {
        Schema schema = after(
                "create table t (id integer primary key autoincrement)",
                "insert into t default values",
                "create temporary table passing (id int)");
        assertThat(names(schema)).containsExactly("t");
    }

    @Test
    void tables_virtual_haveTheColumnsThatShow_withoutTheTablesBelow() {
        Schema schema = after(
                "create virtual table search using fts5 (title, body, tokenize = 'porter')",
                "create virtual table area using rtree (id, x1, x2)",
                "create view found as select title from search");
        assertThat(names(schema)).containsExactly("area", "search");
        assertThat(table(schema, "search").traits()).containsExactly(TableTrait.VIRTUAL);
        assertThat(table(schema, "search").columns())
                .extracting(ColumnDef::name)
                .containsExactly("title", "body");
        assertThat(table(schema, "area").columns()).extracting(ColumnDef::name).containsExactly("id", "x1", "x2");
        assertThat(schema.views()).hasSize(1);
    }

    @Test
    void tables_virtualOfAModuleThatIsNotThere_areLeftOut() {
        Schema schema = after(
                "create table t (id integer primary key)",
                "pragma writable_schema = on",
                "insert into sqlite_schema values ('table', 'lost', 'lost', 0, 'create virtual table lost using gone (x)')");
        assertThat(names(schema)).containsExactly("t");
    }

    @Test
    void tables_strictAndMadeByAQuery_areRead() {
        Schema schema = after(
                "create table s (a int, b any, c blob) strict",
                "create table w (a text primary key, b int) without rowid",
                "create table sw (a text primary key) strict, without rowid",
                "create table q as select a, 1.5 as r, 'x' as t from s");
        assertThat(kinds(schema, "s")).containsExactly(Kind.INTEGER, Kind.OTHER, Kind.BINARY);
        assertThat(kinds(schema, "q").get(0)).isEqualTo(Kind.INTEGER);
        assertThat(schema.tables())
                .extracting(table -> table.name().name(), TableDef::traits)
                .containsExactly(
                        tuple("q", Set.of()),
                        tuple("s", Set.of(TableTrait.STRICT)),
                        tuple("sw", Set.of(TableTrait.STRICT, TableTrait.WITHOUT_ROWID)),
                        tuple("w", Set.of(TableTrait.WITHOUT_ROWID)));
    }

    @Test
    void column_ofAnUnknownType_isKeptAndReported() {
        Schema schema = after("create table t (id integer, thing " + "point" + ")");
        assertThat(table(schema, "t").columns().get(1).type().kind()).isEqualTo(Kind.OTHER);
        assertThat(schema.unknownColumns()).singleElement().satisfies(unknown -> {
            assertThat(unknown.table()).isEqualTo(ObjectName.of("t"));
            assertThat(unknown.column()).isEqualTo("thing");
            assertThat(unknown).hasToString("t.thing (" + "point" + ")");
        });
    }

    @Test
    void types_unknownByName_goByAffinity() {
        Schema schema = after("create table t (a int unsigned, b integer unsigned, c varchar2(30), d nchar varying(5),"
                + " e longblob, f double unsigned, g interval, h floating point, i money, j string, k uint64,"
                + " l varchar(99999999999), m decimal(1.5), n text binary)");
        assertThat(kinds(schema, "t"))
                .containsExactly(
                        Kind.BIGINT,
                        Kind.BIGINT,
                        Kind.TEXT,
                        Kind.TEXT,
                        Kind.BINARY,
                        Kind.DOUBLE,
                        Kind.INTERVAL,
                        Kind.OTHER,
                        Kind.OTHER,
                        Kind.OTHER,
                        Kind.BIGINT,
                        Kind.TEXT,
                        Kind.DECIMAL,
                        Kind.TEXT);
        assertThat(table(schema, "t").columns().get(0).type().declared()).isEqualTo("int unsigned");
        assertThat(table(schema, "t").columns().get(11).type().length()).isNull();
    }

    @Test
    void database_lockedByAWriter_saysWhichAndWhatToDo() throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Connection writer = database.connect();
                Statement write = writer.createStatement();
                Connection reader = database.connect();
                Statement settings = reader.createStatement()) {
            settings.execute("pragma busy_timeout = 50");
            write.execute("pragma locking_mode = exclusive");
            write.execute("begin exclusive");
            write.execute("create table t (a int)");
            assertThatThrownBy(() -> Introspector.read(SchemaDialects.named("sqlite"), reader))
                    .isInstanceOf(IntrospectionException.class)
                    .hasMessageContainingAll(database.url(), "SQLITE_BUSY", "let it finish, and try again");
            write.execute("commit");
            write.execute("pragma locking_mode = normal");
            write.execute("select * from t");
            assertThat(reader.getAutoCommit()).isTrue();
            assertThat(Introspector.read(SchemaDialects.named("sqlite"), reader).tables())
                    .hasSize(1);
        }
    }

    /** A name in a view says nothing about where its column comes from. */
    @Test
    void view_columnsWithTheNamesOfOthers_haveTheirOwnTypes() {
        Schema schema = after(
                "create table t (id integer primary key, a int, b text, c integer)",
                "create view v as select b as a, a as b, id as c, id as other, c as id, a || b as d from t");
        assertThat(schema.views().get(0).columns().stream()
                        .map(column -> column.type().kind()))
                .containsExactly(Kind.TEXT, Kind.INTEGER, Kind.INTEGER, Kind.BIGINT, Kind.BIGINT, Kind.OTHER);
    }

    @Test
    void view_overWhatIsGone_isNamed() {
        assertThatThrownBy(() -> after(
                        "create table t (a int)",
                        "create view fine as select 1 as one",
                        "create view \"bro\"\"ken\" as select a from t",
                        "drop table t"))
                .isInstanceOf(IntrospectionException.class)
                .hasMessageContainingAll("The view bro\"ken cannot be read", "no such table", "correct or drop it");
    }

    @Test
    void view_withCommentsAndColumnNames_hasTheTextOfItsQuery() {
        Schema schema = after("create view v (\"as\", b) /* as select */ as -- note\n select 1 as x, 'as' as y");
        assertThat(schema.views().get(0).definition()).isEqualTo("select 1 as x, 'as' as y");
        assertThat(schema.unknownColumns()).hasToString("[v.as (no type), v.b (no type)]");
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(table -> table.name().name()).toList();
    }

    private static List<Kind> kinds(Schema schema, String table) {
        return table(schema, table).columns().stream()
                .map(column -> column.type().kind())
                .toList();
    }
}
