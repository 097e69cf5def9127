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
}
