package dev.rex.schema.introspect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.Schema;
import dev.rex.schema.SchemaDiff;
import dev.rex.schema.SchemaDifference.Part;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Postgres14IntrospectionTest extends PostgresIntrospectionContract {
    /** Threads that unpack its programs the first time are none that a test leaves behind. */
    @BeforeAll
    static void startServer() {
        TestDatabases.postgresql14().close();
    }

    @Override
    int version() {
        return 14;
    }

    @Override
    protected TestDatabase open() {
        return TestDatabases.postgresql14();
    }

    @Override
    protected Set<Ability> lacks() {
        return Set.of(Ability.VIRTUAL_COLUMNS);
    }

    /** A production server is often older than the scratch database: the same migrations have to give the same schema. */
    @Test
    void schema_onTheOldestAndTheNewest_differsInTheTextsOfViewsOnly() throws SQLException {
        String[] statements = {
            "create type mood as enum ('ok', 'so so')",
            "create domain positive as integer check (value > 0 and value <> all (array[7, 9]))",
            "create table users (id bigint generated always as identity primary key, name varchar(20) not null"
                    + " default upper('x'::text) || 'y', mood mood default 'ok', made timestamptz not null default now(),"
                    + " tags text[] not null default array['a', 'b']::text[], n numeric(9, 2) default 1.5,"
                    + " twice numeric generated always as (n * 2) stored, p positive,"
                    + " check (n between 1 and 100 or name like 'a%'), check (mood in ('ok', 'so so')),"
                    + " check (name ~ '^[a-z]+$' and char_length(name) > 2), check (made::date > date '2000-01-01'))",
            "create unique index users_lower on users (lower(name), (n + 1)) where n is not null and mood <> 'ok'",
            "create table posts (id int primary key, author bigint not null references users on delete cascade"
                    + " deferrable initially deferred, at tstzrange, exclude using gist (at with &&))",
            "create view plain as select id, name from users where n > 1",
            "create view joined as select u.name, p.id, coalesce(u.n, 0) as n from users u left join posts p on p.author ="
                    + " u.id",
            "create materialized view counted as select author, count(*) as posts from posts group by author",
            "create function twice(x integer, y text default 'a') returns integer language sql as 'select x * 2'"
        };
        try (TestDatabase oldest = open();
                TestDatabase newest = TestDatabases.postgresql()) {
            oldest.execute(statements);
            newest.execute(statements);
            assertThat(SchemaDiff.between(read(oldest), read(newest)))
                    .isNotEmpty()
                    .allMatch(d -> d.part() == Part.VIEW && "definition".equals(d.property()));
        }
    }

    private static Schema read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Introspector.read(SchemaDialects.named("postgresql"), connection);
        }
    }

    @Test
    void server_started_isOfThatVersion() {
        try (TestDatabase database = open()) {
            assertThat(database.query("select current_setting('server_version_num')::int / 10000"))
                    .hasToString("[[14]]");
        }
    }
}
