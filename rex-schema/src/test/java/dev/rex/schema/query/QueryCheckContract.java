package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the types of statements in files have to be on every database. */
abstract class QueryCheckContract extends QueryCases {
    QueryCheckContract(String dialect) {
        super(dialect);
    }

    @Test
    void select_ofColumns_hasTheirTypes() {
        assertThat(
                        types(
                                "-- name: all :many\nselect u.id, u.name, u.age, p.price from users u join posts p on p.author_id = u.id"))
                .isEqualTo("all() -> id integer not null (users.id), name varchar not null (users.name),"
                        + " age integer (users.age), price numeric (posts.price)");
    }

    @Test
    void select_asterisk_hasAllColumns() {
        assertThat(types("-- name: all :many\nselect * from posts"))
                .contains("id bigint not null (posts.id)", "body text (posts.body)", "published boolean not null");
    }

    @Test
    void select_outerJoin_makesColumnsNullable() {
        assertThat(
                        types(
                                "-- name: all :many\nselect u.name, p.title from users u left join posts p on p.author_id = u.id"))
                .isEqualTo("all() -> name varchar not null (users.name), title text (posts.title)");
    }

    @Test
    void select_ofView_hasItsColumns() {
        assertThat(types("-- name: busy :many\nselect name, posts from authors where posts > :least"))
                .startsWith("busy(least bigint")
                .contains("name varchar not null");
    }

    @Test
    void select_aggregates_haveTypes() {
        assertThat(types("""
                        -- name: totals :one
                        select count(*) as n, sum(age) as ages, avg(age) as age, max(created_at) as last,
                          sum(price) as money, min(title) as first
                        from users join posts on posts.author_id = users.id
                        """))
                .isEqualTo("totals() -> n bigint not null, ages bigint, age numeric, last timestamp, money numeric,"
                        + " first text");
    }

    @Test
    void select_expressions_haveTypes() {
        assertThat(types("""
                        -- name: computed :many
                        select age + 1 as older, lower(name) as lower, name || '!' as loud, coalesce(age, 0) as known,
                          case when age > 18 then 'adult' else 'child' end as kind, cast(age as bigint) as wide,
                          age is null as unknown, length(name) as size, price * 2 as twice
                        from users u join posts q on q.author_id = u.id
                        """))
                .isEqualTo("computed() -> older integer, lower text not null, loud text not null,"
                        + " known integer not null, kind text not null, wide bigint, unknown boolean not null,"
                        + " size integer, twice numeric");
    }

    @Test
    void select_windowsAndSubqueries_haveTypes() {
        assertThat(types("""
                        -- name: computed :many
                        select row_number() over (order by u.id) as place, u.age,
                          (select count(*) from posts p where p.author_id = u.id) as posts,
                          (select max(p.title) from posts p where p.author_id = u.id) as last
                        from users u
                        """))
                .isEqualTo("computed() -> place bigint not null, age integer (users.age), posts bigint not null,"
                        + " last text");
    }

    @Test
    void parameters_comparedWithColumns_haveTheirTypes() {
        assertThat(parameters("select 1 as x from users u where u.created_at >= :since and u.age between :low and :high"
                        + " and :name = u.name and city in (:one, :two) and u.email like :pattern"
                        + " and u.id in (:ids) and u.id not in (:others) limit :n offset :m"))
                .isEqualTo("since timestamp (users.created_at), low integer (users.age), high integer (users.age),"
                        + " name varchar (users.name), one varchar (users.city), two varchar (users.city),"
                        + " pattern text, ids integer (users.id), others integer (users.id), n bigint, m bigint");
    }

    @Test
    void parameter_testedForNull_isNullable() {
        assertThat(parameters("select 1 as x from users where (:city is null or city = :city)"))
                .isEqualTo("city varchar null (users.city)");
    }

    @Test
    void parameter_cast_hasThatType() {
        assertThat(parameters("select cast(:n as bigint) as n")).isEqualTo("n bigint");
    }

    @Test
    void parameter_declared_hasThatType() {
        assertThat(types("-- name: x :one\n-- param: day date null\nselect 1 as one where :day is not null"))
                .startsWith("x(day date null)");
    }

    @Test
    void column_declared_hasThatType() {
        assertThat(types("-- name: x :one\n-- column: one bigint null\nselect 1 as one"))
                .isEqualTo("x() -> one bigint");
        assertThat(types("-- name: x :one\n-- column: age not null\nselect age from users where age is not null"))
                .isEqualTo("x() -> age integer not null (users.age)");
    }

    @Test
    void insert_parameters_haveTheTypesOfColumns() {
        assertThat(
                        types(
                                "-- name: add :exec\ninsert into users (id, email, name, age, created_at) values (:id, :email, :name, :age, :at)"))
                .isEqualTo("add(id integer (users.id), email varchar (users.email), name varchar (users.name),"
                        + " age integer null (users.age), at timestamp (users.created_at)) writes -> ");
    }

    @Test
    void insert_returning_givesRows() {
        assertThat(
                        types(
                                "-- name: add :one\ninsert into posts (id, author_id, title, published) values (:id, :author, :title, true) returning id, body"))
                .isEqualTo(
                        "add(id bigint (posts.id), author integer (posts.author_id), title text (posts.title)) writes"
                                + " -> id bigint not null (posts.id), body text (posts.body)");
    }

    @Test
    void insert_ofSelect_typesParametersByPlace() {
        assertThat(
                        types(
                                "-- name: copy :exec\ninsert into posts (id, author_id, title, body, published) select :id, author_id, title, :body, published from posts where id = :old"))
                .startsWith("copy(id bigint (posts.id), body text null (posts.body), old bigint (posts.id))");
    }

    @Test
    void update_parameters_haveTheTypesOfColumns() {
        assertThat(types("-- name: move :exec\nupdate users set city = :city, name = :name where id = :id"))
                .isEqualTo("move(city varchar null (users.city), name varchar (users.name), id integer (users.id))"
                        + " writes -> ");
    }

    @Test
    void upsert_isUnderstood() {
        assertThat(
                        types(
                                "-- name: put :exec\ninsert into users (id, email, name, created_at) values (:id, :email, :name, :at) on conflict (email) do update set name = excluded.name, city = :city"))
                .contains("city varchar null (users.city)");
    }

    @Test
    void delete_returning_givesRows() {
        assertThat(types("-- name: purge :many\ndelete from posts where author_id = :author returning title, price"))
                .isEqualTo("purge(author integer (posts.author_id)) writes -> title text not null (posts.title),"
                        + " price numeric (posts.price)");
    }

    @Test
    void commonTable_isFollowed() {
        assertThat(
                        types(
                                "-- name: x :many\n-- param: least bigint\nwith busy as (select author_id, count(*) as n from posts group by author_id) select u.name, b.n from busy b join users u on u.id = b.author_id where b.n > :least"))
                .endsWith("name varchar not null (users.name), n bigint not null");
    }

    @Test
    void text_inQuotesAndComments_isLeftAlone() {
        assertThat(types("""
                        -- name: quoted :many
                        select ':no' as a, name /* :nor this */ as "b" -- nor :that
                        from users where name <> 'it''s :not' and id = :yes ;
                        -- what follows is nothing
                        """))
                .isEqualTo("quoted(yes integer (users.id)) -> a text not null, b varchar not null (users.name)");
    }

    @Test
    void windowInASubquery_canBeNull() {
        assertThat(
                        types(
                                "-- name: x :many\nselect u.id, (select count(*) over () from posts p where p.id = -1) as n from users u"))
                .endsWith("n bigint");
    }

    @Test
    void group_byExpression_isUnderstood() {
        assertThat(types("-- name: x :many\nselect lower(name) as n, count(*) as c from users group by lower(name)"))
                .isEqualTo("x() -> n text not null, c bigint not null");
        assertThat(types("-- name: x :many\nselect city, count(*) as c from users group by city"))
                .isEqualTo("x() -> city varchar (users.city), c bigint not null");
    }

    @Test
    void parameter_besideArithmetic_isNoColumn() {
        assertThat(parameters("select 1 as x from users u where u.age - u.id = :a and :b = u.id + 1 and u.id + :c > 5"))
                .isEqualTo("a integer, b integer, c integer");
    }

    @Test
    void parameter_comparedWithTwoColumns_isNeither() {
        assertThat(parameters("select 1 as x from users u where u.id = :a or u.age = :a"))
                .startsWith("a ")
                .doesNotContain("users");
        assertThat(parameters("select 1 as x from users u where u.name = :a or u.city = :a"))
                .startsWith("a ")
                .doesNotContain("users");
    }

    @Test
    void name_thatMayBeAQuerysColumn_isNoTables() {
        assertThat(types("-- name: x :many\n-- param: id integer\nwith s as (select age as id, count(*) as n from users"
                        + " group by age) select n from s where id = :id"))
                .startsWith("x(id integer) ->");
    }

    @Test
    void parameter_behindAnAsterisk_isUnknown() {
        database().execute("create table copies (id integer not null, name varchar(100) not null, at timestamp)");
        assertThat(types("-- name: x :exec\n-- param: at timestamp\n"
                        + "insert into copies select u.*, :at from (select id, name from users) u"))
                .startsWith("x(at timestamp) writes");
    }

    @Test
    void parameter_withoutName_isRefused() {
        String sql = dialect.name().equals("sqlite") ? "id = @id" : "id = $1";
        assertThat(problems("-- name: x :many\nselect id from users\nwhere " + sql + " and age = :age"))
                .hasSize(1)
                .first()
                .asString()
                .contains("A.sql:3: there is a parameter without a name; write :name");
    }

    @Test
    void statement_withQuotesOfAllKinds_isKnownToRead() {
        String text = dialect.name().equals("sqlite") ? "'a'" : "E'a\\nb' || $$x$$";
        assertThat(types("-- name: x :many\nselect id, " + text + " as t from users"))
                .startsWith("x() -> id integer");
    }

    @Test
    void file_wrong_namesEveryPlace() {
        assertThat(problems("""
                        -- name: one :many
                        select name
                        from users
                        where nam = 1;

                        -- name: two :exec
                        delete from postz;

                        -- name: three :many
                        -- param: nobody integer
                        select id, id from users;

                        -- name: four :exec
                        select 1 as x;

                        -- name: five :many
                        delete from posts;

                        -- name: six :stream
                        delete from posts returning id;
                        """))
                .hasSize(1)
                .first()
                .asString()
                .contains("A.sql:10: the parameter nobody is declared, and is not in the statement");
        List<String> found = problems("""
                -- name: one :many
                select name
                from users
                where nam = 1;

                -- name: two :exec
                delete from postz;

                -- name: three :many
                select id, id from users;

                -- name: four :exec
                select 1 as x;

                -- name: five :many
                delete from posts;

                -- name: six :stream
                delete from posts returning id;
                """);
        assertThat(found).hasSize(6);
        assertThat(found.get(0)).contains("A.sql:4: one: ").contains("nam");
        assertThat(found.get(1)).contains("A.sql:7: two: ").contains("postz");
        assertThat(found.get(2)).contains("A.sql:9: three: two columns are called id");
        assertThat(found.get(3)).contains("A.sql:12: four: :exec is said, and it gives rows");
        assertThat(found.get(4)).contains("A.sql:15: five: :many is said, and it gives no rows");
        assertThat(found.get(5)).contains("A.sql:18: six: :stream is said, and it writes");
    }

    @Test
    void column_withoutName_isRefused() {
        assertThat(problems("-- name: x :many\nselect age + 1 from users").toString())
                .contains("A.sql:1: x: column 1 has no name; write .. as name");
    }

    @Test
    void run_leavesTheDatabaseAlone() {
        types("-- name: add :exec\ninsert into users (id, email, name, created_at) values (1, 'a', 'b', :at)");
        types("-- name: purge :exec\ndelete from posts");
        assertThat(database().query("select count(*) from users").get(0).get(0)).hasToString("0");
    }
}
