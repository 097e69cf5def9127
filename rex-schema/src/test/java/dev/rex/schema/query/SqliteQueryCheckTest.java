package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteQueryCheckTest extends QueryCheckContract {
    SqliteQueryCheckTest() {
        super("sqlite");
    }

    /** Without a row, the column beside an aggregate is NULL. */
    @Test
    void columnBesideAHiddenAggregate_canBeNull() {
        for (String beside : List.of(
                "case when count(*) > 5 then 'a' else 'b' end as k",
                "case count(*) when 1 then 'a' else 'b' end as k",
                "count(age) is null as k",
                "row_number() over (order by count(*)) as k")) {
            assertThat(types("-- name: x :many\nselect name, " + beside + " from users"))
                    .as(beside)
                    .startsWith("x() -> name varchar (users.name)");
        }
    }

    /** SQLite makes a number of it. */
    @Test
    void cast_toADate_hasNoType() {
        assertThat(problems("-- name: x :many\nselect cast(created_at as date) as d from users"))
                .singleElement()
                .asString()
                .contains("the type of the column d is not known");
        assertThat(problems("-- name: x :many\nselect id from users where created_at > cast(:d as timestamp)"))
                .singleElement()
                .asString()
                .contains("the type of the parameter :d is not known");
    }

    @Test
    void insert_intoATableThatComputes_isNotCounted() {
        database().execute("create table sums (a integer, b integer generated always as (a + 1) stored, c text)");
        assertThat(problems("-- name: x :exec\ninsert into sums values (:a, :c)"))
                .hasSize(2);
    }
}
