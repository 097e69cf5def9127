package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresQueryCheckTest extends QueryCheckContract {
    PostgresQueryCheckTest() {
        super("postgresql");
    }

    @Test
    void call_ofAProcedure_isRefusedWithWhatToDo() {
        database().execute("create procedure aged (who integer) language sql as 'update users set age = age + who'");
        for (String call : new String[] {"call aged(:who)", "/* each year */ CALL public.aged(:who)", "call aged(1)"}) {
            assertThat(problems("-- name: x :exec\n" + call))
                    .as(call)
                    .singleElement()
                    .asString()
                    .contains("A.sql:2: x: a procedure cannot be called from a file")
                    .contains("write db.call(Routine.of(\"transfer\"), ..) in Java");
        }
        database().execute("create table called (call integer)");
        assertThat(types("-- name: x :many\nselect call from called where call = :call"))
                .isEqualTo("x(call integer (called.call)) -> call integer (called.call)");
    }
}
