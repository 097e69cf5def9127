package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found out of statements in files that no database says in one place. */
abstract class QueryInferenceContract extends QueryCases {
    QueryInferenceContract(String dialect) {
        super(dialect);
    }

    private boolean isSqlite() {
        return dialect.name().equals("sqlite");
    }

    /** The columns of a statement. */
    private String columns(String sql) {
        return types("-- name: x :many\n" + sql).replaceFirst("(?s)^x\\(.*?\\)( writes)? -> ", "");
    }

    /** The statement without its types, where no database says them. */
    private void assertUnknown(String column, String sql) {
        if (isSqlite()) {
            assertThat(problems("-- name: x :many\n" + sql))
                    .as(sql)
                    .singleElement()
                    .asString()
                    .contains("the type of the column " + column + " is not known");
        } else {
            assertThat(columns(sql)).as(sql).contains(column + " ").doesNotContain(column + " (");
        }
    }

    @Test
    void insertBehindWith_returning_givesRows() {
        assertThat(columns("with old as (select id, title from posts where posts.id = 5)"
                        + " insert into posts (id, author_id, title, published)"
                        + " select :id, :author, old.title, true from old returning id, body, title || '!' as loud"))
                .isEqualTo("id bigint not null (posts.id), body text (posts.body), loud text not null");
    }

    @Test
    void updateAndDeleteBehindWith_returning_giveRows() {
        assertThat(columns("with busy as (select author_id from posts group by author_id)"
                        + " update users set age = age + 1 where id in (select author_id from busy) returning id, age"))
                .isEqualTo("id integer not null (users.id), age integer (users.age)");
        assertThat(columns("with busy (a) as (select author_id from posts)"
                        + " delete from users where id in (select a from busy) returning *"))
                .startsWith("id integer not null (users.id), email varchar not null (users.email)");
    }

    /** A name is then not certain to be the table's. */
    @Test
    void returning_besideACommonTableOfATablesName_isComputed() {
        if (isSqlite()) {
            assertUnknown(
                    "last",
                    "with posts as (select age as price from users) update users set age = 1"
                            + " returning (select max(price) from posts) as last");
        }
    }

    @Test
    void using_mergedColumn_isThatOfTheSideWithARow() {
        database().execute("create table notes (id bigint not null primary key, author_id integer, title varchar(50))");
        String merged = "select id, author_id, p.body, n.title from posts p %s join notes n using (id, author_id)";
        assertThat(columns(merged.formatted("inner")))
                .isEqualTo("id bigint not null (posts.id), author_id integer not null (posts.author_id),"
                        + " body text (posts.body), title varchar (notes.title)");
        assertThat(columns(merged.formatted("left")))
                .isEqualTo("id bigint not null (posts.id), author_id integer not null (posts.author_id),"
                        + " body text (posts.body), title varchar (notes.title)");
        assertThat(columns(merged.formatted("right")))
                .isEqualTo("id bigint not null (notes.id), author_id integer (notes.author_id),"
                        + " body text (posts.body), title varchar (notes.title)");
        assertThat(columns(merged.formatted("full")))
                .isEqualTo("id bigint not null, author_id " + (isSqlite() ? "bigint" : "integer")
                        + ", body text (posts.body), title varchar (notes.title)");
    }

    @Test
    void using_threeTables_chainsFromTheLeft() {
        database().execute("create table notes (id bigint not null primary key, author_id integer, note text)");
        assertThat(columns("select id, p.id as p, n.id as n, m.note from posts p left join notes n using (id)"
                        + " left join notes m using (id)"))
                .isEqualTo("id bigint not null (posts.id), p bigint not null (posts.id), n bigint (notes.id),"
                        + " note text (notes.note)");
    }

    /** On PostgreSQL the merged columns come first, and on SQLite at their places. */
    @Test
    void using_asterisk_hasEachMergedColumnOnce() {
        database().execute("create table notes (note text not null, id bigint not null primary key)");
        assertThat(columns("select * from notes n left join posts p using (id)"))
                .startsWith(
                        isSqlite()
                                ? "note text not null (notes.note), id bigint not null (notes.id), author_id integer ("
                                : "id bigint not null (notes.id), note text not null (notes.note), author_id integer (")
                .endsWith("published boolean (posts.published)");
        assertThat(columns("select n.* from notes n left join posts p using (id)"))
                .isEqualTo("note text not null (notes.note), id bigint not null (notes.id)");
        assertThat(columns("select * from notes natural join (select id, title from posts) p"))
                .isEqualTo(
                        isSqlite()
                                ? "note text not null (notes.note), id bigint not null (notes.id),"
                                        + " title text not null (posts.title)"
                                : "id bigint not null (notes.id), note text not null (notes.note),"
                                        + " title text not null (posts.title)");
    }

    @Test
    void natural_mergesColumnsOfTheSameName() {
        database().execute("create table notes (author_id integer, note text, title text not null)");
        assertThat(columns("select title, note from posts natural left join notes"))
                .isEqualTo("title text not null (posts.title), note text (notes.note)");
    }

    @Test
    void using_columnsOfTwoTypes_hasThatOfTheLeftOrBoth() {
        database().execute("create table notes (id smallint not null, price text)", "create table more (id integer)");
        assertThat(columns("select id from more left join notes using (id)")).isEqualTo("id integer (more.id)");
        assertThat(columns("select id from notes natural full join more")).isEqualTo("id integer");
        if (isSqlite()) {
            assertUnknown("price", "select price from notes full join posts using (price)");
        }
    }

    @Test
    void intersectAndExcept_haveTheTypesThatBothHave() {
        assertThat(columns("select age, city from users intersect select cast(author_id as bigint), title from posts"))
                .isEqualTo("age bigint, city " + (isSqlite() ? "text" : "varchar"));
        assertThat(columns("select name, age from users except select name, age from users where age > 3"))
                .isEqualTo("name varchar not null (users.name), age integer (users.age)");
        assertThat(columns("select title from posts except select body from posts"))
                .isEqualTo("title text not null");
        assertThat(columns("select title from posts except select body from posts union select body from posts"))
                .isEqualTo("title text");
        if (isSqlite()) {
            assertUnknown("n", "select id as n from users intersect select title from posts");
            assertUnknown("n", "select id as n from users except select title from posts");
        }
    }

    @Test
    void with_unionInIt_isFollowed() {
        assertThat(columns("with ids as (select id from users union select author_id from posts)"
                        + " select id, count(*) as n from ids group by id union all select 0, 1"))
                .isEqualTo("id " + (isSqlite() ? "bigint" : "integer") + " not null, n bigint not null");
    }

    @Test
    void recursive_numbers_haveTheTypeOfTheFirst() {
        assertThat(columns("with recursive t (n) as (select 1 union all select n + 1 from t where n < 9)"
                        + " select n, count(*) over () as c from t"))
                .isEqualTo((isSqlite() ? "n integer" : "n integer not null") + ", c bigint not null");
    }

    @Test
    void recursive_treeOfATable_hasItsColumns() {
        database()
                .execute(
                        "create table parts (id bigint not null primary key, parent bigint, name varchar(20) not null)");
        assertThat(columns("with recursive tree (id, up, depth, path) as ("
                        + "select id, parent, 0, cast(name as text) from parts where parent is null"
                        + " union all select p.id, p.parent, t.depth + 1, t.path || '/' || p.name"
                        + " from parts p join tree t on t.id = p.parent)"
                        + " select tree.id, up, path from tree order by path"))
                .isEqualTo("id bigint not null (parts.id), up bigint (parts.parent), path text not null");
        assertThat(columns("with recursive tree as (select id, parent, name from parts"
                        + " union select t.parent, p.parent, p.name from tree t left join parts p on t.id = p.parent)"
                        + " select id, parent, name from tree"))
                .isEqualTo("id bigint, parent bigint (parts.parent), name varchar (parts.name)");
    }

    /** What is unknown, or changes from row to row, is so in all that follows from it. */
    @Test
    void recursive_whatChanges_isUnknown() {
        if (isSqlite()) {
            assertUnknown(
                    "n",
                    "with recursive t (n) as (select 1 union all select n || 'x' from t where n < 9) select n from t");
            assertUnknown(
                    "a",
                    "with recursive t (a, b) as (select 1, 'x' union all select b, b from t where a < 9) select a from t");
            assertUnknown(
                    "n",
                    "with t (n) as (select :n union all select n + 1 from t where n < 9) select n from t"
                            .replace(":n", "cast(null as date)"));
        }
        assertThat(columns("with recursive t (a, b, c) as (select 1, 2, nullif(3, 3)"
                        + " union all select b, c, 4 from t where a < 9) select a, b, c from t"))
                .isEqualTo("a integer, b integer, c integer");
    }

    /** In another order than that of the text, names are those of common tables all the same. */
    @Test
    void with_tableOfALaterName_isNotTheTable() {
        String recursive = isSqlite() ? "" : "recursive ";
        String sql = "with " + recursive
                + "a as (select price from users), users as (select p.price from posts p) select price from a";
        if (isSqlite()) {
            assertUnknown("price", sql);
        } else {
            assertThat(columns(sql)).isEqualTo("price numeric (posts.price)");
        }
    }

    @Test
    void names_inOtherCases_areTheSame() {
        assertThat(columns("with Posts as (select age as Id from users u)"
                        + " select ID, Name from (select Id, 'a' as nAME from POSTS) as D"))
                .isEqualToIgnoringCase("id integer (users.age), name text not null");
    }

    @Test
    void parameter_besideADerivedTable_hasItsColumnsType() {
        assertThat(parameters(
                        "select d.total from (select author_id, sum(price) as total, count(*) as n, min(title) as t"
                                + " from posts group by author_id) d where d.total > :min and n < :most and :t <> d.t"
                                + " and d.author_id = :author"))
                .isEqualTo("min numeric, most bigint, t text, author integer (posts.author_id)");
        assertThat(parameters("select 1 as x from users u join (select author_id as id, max(price) as top from posts"
                        + " group by author_id) p on p.id = u.id where top between :low and :high and u.age = :age"))
                .isEqualTo("low numeric, high numeric, age integer (users.age)");
    }

    @Test
    void parameter_besideATableBehindAJoin_hasItsColumnsType() {
        assertThat(types("-- name: x :many\n-- column: id integer not null\nselect u.id"
                        + " from users u join posts p on p.author_id = u.id,"
                        + " (select price as n from posts union select 3) f where n = :p and f.n > :q"))
                .startsWith("x(p numeric, q numeric) ->");
    }

    @Test
    void parameter_besideACommonTable_hasItsColumnsType() {
        assertThat(parameters("with busy (who, n) as (select author_id, count(*) from posts where price > :price"
                        + " group by author_id), rest as (select who from busy where n > :n)"
                        + " select rest.who from rest join busy b on b.who = rest.who where b.n in (:counts)"
                        + " and rest.who <> :who"))
                .isEqualTo("price numeric (posts.price), n bigint, counts bigint, who integer (posts.author_id)");
        assertThat(parameters("with recursive t (n) as (select 1 union all select n + 1 from t where n < :deepest)"
                        + " select n from t where n > :from"))
                .isEqualTo("deepest integer, from integer");
    }

    @Test
    void parameter_besideAMergedColumn_hasItsType() {
        database().execute("create table notes (id bigint not null primary key, note text)");
        assertThat(parameters("select note from posts left join notes using (id) where id = :id and note = :note"))
                .isEqualTo("id bigint, note text (notes.note)");
    }

    @Test
    void parameter_besideANameOfTwoQueries_isThatOfItsOwn() {
        assertThat(parameters("select id from users where exists (select body from posts where id = :post)"
                        + " and age in (select age from users where name = :name)"))
                .contains("name varchar (users.name)")
                .doesNotContain("users.id");
        assertThat(parameters("with s as (select age as id, count(*) as n from users group by age)"
                        + " select n from s where id = :id"))
                .isEqualTo("id integer (users.age)");
    }

    /** What is not understood makes a name unknown, and not that of another table. */
    @Test
    void parameter_besideWhatMayBeSomethingElse_isNoColumn() {
        String[] statements = {
            "with users as (select price as age from posts) select 1 as id from users where age = :p",
            "with b as (select 1 as one), a as (with b as (select price as one from posts) select one from b)"
                    + " select 1 as id from b where one = :p",
            "select id from users u where exists (select price as age from posts where abs(price) = :p)",
        };
        for (String statement : statements) {
            assertThat(types("-- name: x :many\n-- param: p numeric\n-- column: id numeric not null\n" + statement))
                    .as(statement)
                    .isEqualTo("x(p numeric) -> id numeric not null");
            if (isSqlite()) {
                assertThat(problems("-- name: x :many\n-- column: id numeric not null\n" + statement))
                        .as(statement)
                        .singleElement()
                        .asString()
                        .contains("the type of the parameter :p is not known");
            }
        }
    }

    @Test
    void parameters_inWhatMayBeArgumentsOfAFunction_areUnknown() {
        if (isSqlite()) {
            for (String condition : new String[] {
                "max(age, id) = :p",
                "(max(age, id), 1) = (:p, 1)",
                "coalesce(age, name) = (:p)",
                "(age + 1, 1) = (:p, 1)"
            }) {
                assertThat(problems("-- name: x :many\nselect id from users where " + condition))
                        .as(condition)
                        .singleElement()
                        .asString()
                        .contains("the type of the parameter :p is not known");
            }
        }
    }

    @Test
    void parameters_inRows_haveTheTypesOfTheirPlaces() {
        assertThat(parameters("select 1 as x from users u where (u.age, name) = (:a, :n) and (:b, :m) <> (age, u.name)"
                        + " and (age, u.created_at) > (:c, :at) and not (city, 5) < (:d, 6)"))
                .isEqualTo("a integer (users.age), n varchar (users.name), b integer (users.age),"
                        + " m varchar (users.name), c integer (users.age), at timestamp (users.created_at),"
                        + " d varchar (users.city)");
    }

    /** On PostgreSQL values alone are texts. */
    @Test
    void parameters_inListsOfRows_haveTheTypesOfTheirPlaces() {
        String list = isSqlite() ? "values (:a, :n), (:b, :m)" : "(:a, :n), (:b, :m)";
        for (String in : new String[] {"in", "not in"}) {
            assertThat(types("-- name: x :many\n-- column: id integer not null\nselect id from users where (age, name) "
                            + in + " (" + list + ")"))
                    .startsWith("x(a integer (users.age), n varchar (users.name), b integer (users.age),"
                            + " m varchar (users.name)) ->");
        }
    }

    @Test
    void parameters_setAsARow_areWritten() {
        assertThat(
                        types(
                                "-- name: x :exec\nupdate users set (city, name) = (:city, :name) where (id, age) = (:id, :age)"))
                .startsWith("x(city varchar null (users.city), name varchar (users.name), id integer (users.id),"
                        + " age integer (users.age)) writes");
    }

    /** Names of parameters are no keywords. */
    @Test
    void parameters_calledLikeKeywords_areKnown() {
        assertThat(parameters("select id from users where age > :from and id = :union and name = :returning"
                        + " and city in (:with) limit :limit"))
                .isEqualTo("from integer (users.age), union integer (users.id), returning varchar (users.name),"
                        + " with varchar (users.city), limit bigint");
    }

    @Test
    void tables_withTheUsualSchemaInFront_areThose() {
        String usual = isSqlite() ? "main." : "public.";
        assertThat(types("-- name: x :many\nselect p.title, u.age + 1 as next from " + usual + "posts p left join "
                        + usual + "users u on u.id = p.author_id where price > :price and u.name = :name"))
                .isEqualTo("x(price numeric (posts.price), name varchar (users.name))"
                        + " -> title text not null (posts.title), next integer");
        assertThat(types("-- name: x :one\ninsert into " + usual + "users (id, email, name, created_at)"
                        + " values (:id, :email, 'a', :at) returning id, city"))
                .isEqualTo("x(id integer (users.id), email varchar (users.email), at timestamp (users.created_at))"
                        + " writes -> id integer not null (users.id), city varchar (users.city)");
        assertThat(types("-- name: x :many\nupdate " + usual
                        + "users set city = :city where name = :name returning age"))
                .isEqualTo("x(city varchar null (users.city), name varchar (users.name))"
                        + " writes -> age integer (users.age)");
        assertThat(types("-- name: x :many\nwith users as (select id as name from posts) select u.name from " + usual
                        + "users u where u.name = :name"))
                .isEqualTo("x(name varchar (users.name)) -> name varchar not null (users.name)");
    }
}
