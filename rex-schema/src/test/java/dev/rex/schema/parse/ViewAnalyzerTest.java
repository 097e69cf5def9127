package dev.rex.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.ViewDef;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Queries of views, and which of their columns are never NULL: a letter for each column, {@code x} never, {@code -} maybe. */
class ViewAnalyzerTest {
    private static final List<String> TABLES = List.of(
            "create table users (id integer primary key, name text not null, nick text, age integer not null)",
            "create table posts (id integer primary key, user_id integer not null, title text)",
            "create table codes (code text primary key, amount numeric(9,2) not null)");

    /** Meant on both dialects. */
    private static final Map<String, String> BOTH = new LinkedHashMap<>();

    private static final Map<String, String> POSTGRES = new LinkedHashMap<>();
    private static final Map<String, String> SQLITE = new LinkedHashMap<>();

    static {
        BOTH.put("select id, name, nick, age from users", "xx-x");
        BOTH.put("select * from users", "xx-x");
        BOTH.put("select u.*, 1 as one, 'a' as a, null as n from users u", "xx-xxx-");
        BOTH.put("select u.id as a, p.id as b from users u join posts p on p.user_id = u.id", "xx");
        BOTH.put("select u.id as a, p.id as b from users u left join posts p on p.user_id = u.id", "x-");
        BOTH.put(
                "select u.id as a, p.id as b, q.id as c from users u left join (posts p join posts q on q.id = p.id) on true",
                "x--");
        BOTH.put("select u.id as a, p.id as b from users u, posts p", "xx");
        BOTH.put("select u.id as a, p.id as b from users u cross join posts p", "xx");
        BOTH.put(
                "select count(*) as a, count(nick) as b, sum(age) as c, max(id) as d, min(age) as e from users",
                "xx---");
        BOTH.put("select name, count(*) as n, max(age) as m from users group by name", "xx-");
        BOTH.put(
                "select coalesce(nick, name) as a, coalesce(nick, nick) as b, coalesce(nick, 'none') as c from users",
                "x-x");
        BOTH.put(
                "select case when age > 1 then name else 'x' end as a, case when age > 1 then name end as b from users",
                "x-");
        BOTH.put(
                "select case age when 1 then name else nick end as a, case age when 1 then 1 else 2 end as b from users",
                "-x");
        BOTH.put("select (select max(id) from posts) as a, (select id from users limit 1) as b from users", "--");
        BOTH.put(
                "select row_number() over (order by id) as a, lag(id) over (order by id) as b, rank() over (order by age) as c from users",
                "x-x");
        BOTH.put("select id from users union all select user_id from posts", "x");
        BOTH.put("select name from users union select title from posts", "-");
        BOTH.put("select id from users intersect select user_id from posts", "x");
        BOTH.put("select name from users intersect select title from posts", "x");
        BOTH.put("select name from users except select title from posts", "x");
        BOTH.put("select title from posts except select name from users", "-");
        BOTH.put("select name from users except select nick from users union select nick from users", "-");
        BOTH.put("select name from users union select nick from users except select name from users", "-");
        BOTH.put("select id, u.name, p.title from users u join posts p using (id)", "xx-");
        BOTH.put("select id, u.name, p.user_id from users u left join posts p using (id)", "xx-");
        BOTH.put("select id, u.name, p.user_id from posts p natural left join users u", "x-x");
        BOTH.put("select id from users u full join posts p using (id)", "x");
        BOTH.put(
                "select age from (select age from users) u full join (select nullif(age, 1) as age from users) p using (age)",
                "-");
        BOTH.put("select id from (select nullif(age, 1) as id from users) u right join posts p using (id)", "x");
        BOTH.put("select nick from (select nick from users) u right join (select nick from users) p using (nick)", "-");
        POSTGRES.put("select id, p.user_id from users q left join (users u join posts p using (id)) using (id)", "x-");
        SQLITE.put("select id, p.user_id from users q left join (users u join posts p using (id)) using (id)", "--");
        BOTH.put("select s.i, s.n from (select id as i, nick as n from users) s", "x-");
        BOTH.put("with c as (select id, nick from users) select c.id, c.nick from c", "x-");
        BOTH.put("with c as (select nick as id from users) select id from c", "-");
        BOTH.put("with posts as (select nick as id from users) select id from posts", "-");
        BOTH.put("with c as (select id from users) select c.id from posts p left join c on c.id = p.id", "-");
        BOTH.put("with c as (select id from users union select user_id from posts) select id from c", "x");
        BOTH.put(
                "with recursive r (n, m) as (select id, name from users union all select p.user_id, r.m from r"
                        + " join posts p on p.id = r.n) select n, m from r",
                "xx");
        BOTH.put(
                "with recursive r (a, b) as (select id, name from users union all select posts.id, posts.title from r"
                        + " join posts on r.a = posts.user_id) select a, b from r",
                "x-");
        BOTH.put(
                "with recursive r (a, b, c) as (select 1, 2, 3 union all select b, c, nullif(c, 3) from r where a < 3)"
                        + " select a, b, c from r",
                "---");
        POSTGRES.put(
                "with recursive r (n) as (select 1 union all select n + 1 from r where n < 3) select n from r", "x");
        SQLITE.put("with recursive r (n) as (select 1 union all select n + 1 from r where n < 3) select n from r", "-");
        SQLITE.put("with a as (select id from posts), posts as (select nick as id from users) select id from a", "-");
        POSTGRES.put("select x.b as a, x.a as b from (select id, nick from users) x (a, b)", "--");
        BOTH.put("select lower(name) as a, upper(nick) as b, name || 'x' as c, name || nick as d from users", "x-x-");
        BOTH.put("select nick is null as a, nick = 'x' as b from users", "x-");
        BOTH.put("select id from users where nick is null order by age limit 3", "x");
        BOTH.put("select distinct name from users", "x");
        BOTH.put("select cast(age as text) as a, cast(nick as text) as b from users", "x-");
        BOTH.put("select nullif(age, 1) as a, age % 2 as b from users", "--");
        BOTH.put("select \"id\", \"nick\" from \"users\"", "x-");
        POSTGRES.put(
                "select age + 1 as a, age / 2 as b, -age as c, age * id as d, nick || age as e from users", "xxxx-");
        POSTGRES.put("select u.id as a, p.id as b from users u right join posts p on p.user_id = u.id", "-x");
        POSTGRES.put("select u.id as a, p.id as b from users u full join posts p on p.user_id = u.id", "--");
        POSTGRES.put("select name, count(*) as c from users group by rollup (name)", "--");
        POSTGRES.put("select name, count(*) as c from users group by grouping sets ((name), ())", "--");
        POSTGRES.put("select code, amount from codes", "xx");
        POSTGRES.put("select id from only users", "-");
        POSTGRES.put("select now() as a, current_date as b, current_timestamp as c from users", "xxx");
        POSTGRES.put("select lower(int4range(null, age)) as a from users", "-");
        POSTGRES.put("select v.x from (values (1), (null)) v (x)", "-");
        POSTGRES.put("select g from generate_series(1, 3) g", "-");
        POSTGRES.put(
                "select u.id, l.a from users u left join lateral (select p.id as a from posts p where p.user_id = u.id) l on true",
                "x-");
        SQLITE.put("select age + 1 as a, age / 2 as b, age - age as c from users", "---");
        SQLITE.put("select code, amount from codes", "-x");
        SQLITE.put("select name, max(age) as m from users", "--");
        SQLITE.put("select coalesce(name, max(age)) as m, 'a' as l from users", "-x");
        SQLITE.put("select name, count(*) as n from users having count(*) >= 0", "-x");
        SQLITE.put("select name, date('now') as d from users", "x-");
        SQLITE.put("select ID, Name from USERS", "xx");
        SQLITE.put("select \"nothing\" as a, rowid as r from users", "--");
        SQLITE.put(
                "select p.id as a, u.id as b, q.id as c from posts p, users u right join posts q on q.id = u.id",
                "---");
        SQLITE.put("select id from codes, posts p join posts q using (id)", "-");
        SQLITE.put("select * from users natural join posts", "xx-xx-");
        SQLITE.put("select ifnull(nick, 'x') as a, ifnull(nick, nick) as b from users", "x-");
    }

    @Test
    void withViewNullability_queriesOfPostgres_findsWhatIsNeverNull() throws SQLException {
        assertFound("postgresql", POSTGRES);
    }

    @Test
    void withViewNullability_queriesOfSqlite_findsWhatIsNeverNull() throws SQLException {
        assertFound("sqlite", SQLITE);
    }

    private static void assertFound(String dialect, Map<String, String> own) throws SQLException {
        Map<String, String> cases = new LinkedHashMap<>(BOTH);
        cases.putAll(own);
        Map<String, String> found = new LinkedHashMap<>();
        try (TestDatabase database = TestDatabases.create(dialect);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            for (String query : cases.keySet()) {
                statement.execute("create view v as " + query);
                Schema schema = CheckTables.schema(connection, dialect);
                found.put(
                        query,
                        letters(ViewAnalyzer.withViewNullability(schema).views().get(0)));
                statement.execute("drop view v");
            }
        }
        assertThat(found).isEqualTo(cases);
    }

    @Test
    void withViewNullability_viewsOnViews_areFollowed() {
        for (String dialect : TestDatabases.dialects()) {
            try (TestDatabase database = TestDatabases.create(dialect)) {
                database.execute(TABLES.toArray(String[]::new));
                database.execute(
                        "create view b as select id, nick, name as n from users",
                        "create view a as select b.n, b.nick, b.id from b",
                        "create view c (x, y, z) as select a.nick, a.n, b.id from a left join b on a.id = b.id");
                assertThat(views(database)).isEqualTo(Map.of("b", "x-x", "a", "x-x", "c", "-x-"));
            }
        }
    }

    @Test
    void withViewNullability_materializedView_staysNullable() {
        try (TestDatabase database = TestDatabases.postgresql()) {
            database.execute(TABLES.toArray(String[]::new));
            database.execute("create materialized view m as select id from users");
            assertThat(views(database)).isEqualTo(Map.of("m", "-"));
        }
    }

    @Test
    void withViewNullability_tableThatMayHoldNullInSpiteOfItsConstraint_isNotTrusted() {
        try (TestDatabase database = TestDatabases.postgresql()) {
            database.execute(
                    "create table p (a integer not null)",
                    "create table c () inherits (p)",
                    "create view v as select a from p",
                    "create view w as select a from c");
            assertThat(views(database)).isEqualTo(Map.of("v", "-", "w", "x"));
        }
        try (TestDatabase database = TestDatabases.sqlite()) {
            database.execute(
                    "create table s (k text primary key) strict",
                    "create table r (k text primary key) without rowid",
                    "create table t (k text primary key)",
                    "insert into t values (null)",
                    "create view v as select s.k as a, r.k as b, t.k as c from s, r, t");
            assertThat(views(database)).isEqualTo(Map.of("v", "xx-"));
        }
    }

    @Test
    void withViewNullability_everythingElse_isKept() throws SQLException {
        try (TestDatabase database = TestDatabases.postgresql();
                Connection connection = database.connect()) {
            database.execute(
                    "create domain positive as integer check (value > 0)",
                    "create table t (a positive not null)",
                    "create view v as select a from t",
                    "create materialized view m as select a from t",
                    "create index m_a on m (a)");
            Schema before = CheckTables.schema(connection, "postgresql");
            Schema after = ViewAnalyzer.withViewNullability(before);
            assertThat(after.views().get(1).columns().get(0).nullable()).isFalse();
            List<ViewDef> nullable = after.views().stream()
                    .map(view -> view.withColumns(
                            before.views().get(after.views().indexOf(view)).columns()))
                    .toList();
            assertThat(new Schema(
                            after.dialect(),
                            after.tables(),
                            nullable,
                            after.enums(),
                            after.domains(),
                            after.composites(),
                            after.routines()))
                    .isEqualTo(before);
            assertThat(after.views().get(1).columns().get(0).domain()).isNotNull();
        }
    }

    @Test
    void withViewNullability_namesOfOtherSchemas_areNotMixedUp() {
        try (TestDatabase database = TestDatabases.postgresql()) {
            database.execute(TABLES.toArray(String[]::new));
            database.execute(
                    "create schema other",
                    "create table other.users (id integer)",
                    "create view v as select o.id, u.id as uid from other.users o join users u on true",
                    "create view \"V\" as select \"O\".id from (select id from users) \"O\"");
            assertThat(views(database)).isEqualTo(Map.of("v", "-x", "V", "x"));
        }
    }

    @Test
    void withViewNullability_otherDialectOrNoView_isTheSchemaItself() {
        ViewDef view = new ViewDef(
                ObjectName.of("v"), null, List.of(ColumnDef.of("a", DataType.TEXT, true)), "select 1 as a", false);
        Schema other = new Schema("other", List.of(), List.of(view), List.of());
        assertThat(ViewAnalyzer.withViewNullability(other)).isSameAs(other);
        Schema known = new Schema("sqlite", List.of(), List.of(view), List.of());
        assertThat(letters(ViewAnalyzer.withViewNullability(known).views().get(0)))
                .isEqualTo("x");
        Schema broken = new Schema(
                "sqlite",
                List.of(),
                List.of(new ViewDef(view.name(), null, view.columns(), "select from where ((", false)),
                List.of());
        assertThat(ViewAnalyzer.withViewNullability(broken)).isEqualTo(broken);
    }

    @Test
    void withViewNullability_withoutJooq_isTheSchemaItself() throws ReflectiveOperationException, IOException {
        URL[] path = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.contains("jooq"))
                .map(ViewAnalyzerTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Object same = loader.loadClass(WithoutJooq.class.getName())
                    .getMethod("isUnchanged")
                    .invoke(null);
            assertThat(same).isEqualTo(true);
        }
    }

    /** Runs where there is no jOOQ. */
    public static final class WithoutJooq {
        private WithoutJooq() {}

        /** Whether the analyzer leaves a schema as it is. */
        public static boolean isUnchanged() throws ReflectiveOperationException {
            try {
                Class.forName("org.jooq.impl.DSL");
                return false;
            } catch (ClassNotFoundException e) {
                ViewDef view = new ViewDef(
                        ObjectName.of("v"),
                        null,
                        List.of(ColumnDef.of("a", DataType.TEXT, true)),
                        "select 1 as a",
                        false);
                Schema schema = new Schema("sqlite", List.of(), List.of(view), List.of());
                return ViewAnalyzer.withViewNullability(schema).equals(schema);
            }
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> views(TestDatabase database) {
        try (Connection connection = database.connect()) {
            Schema schema = CheckTables.schema(connection, database.dialect());
            return ViewAnalyzer.withViewNullability(schema).views().stream()
                    .collect(Collectors.toMap(view -> view.name().name(), ViewAnalyzerTest::letters));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String letters(ViewDef view) {
        return view.columns().stream().map(c -> c.nullable() ? "-" : "x").collect(Collectors.joining());
    }
}
