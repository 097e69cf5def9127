package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Routine;
import dev.rex.dsl.RoutineRows;
import dev.rex.dsl.Row;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.UnsupportedFeatureException;
import org.junit.jupiter.api.Test;

class SqliteRoutineTest extends RoutineContract {
    SqliteRoutineTest() {
        super(SqliteContract.SQLITE);
    }

    @Test
    void rows_ofATableValuedFunction_areATable() {
        RoutineRows parts =
                Routine.of("json_each").rows(val("{\"a\": 1, \"b\": 2}")).as("parts");
        assertThat(db().select(fields(parts.text("key"), parts.number("value", SqlType.INTEGER)))
                        .from(parts)
                        .orderBy(parts.text("key").desc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[b, 2]", "[a, 1]");
    }

    @Test
    void procedureAndVariable_areRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> db().call(Routine.of("transfer"), val(1L)).execute())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("CALL of a procedure")
                .hasMessageContaining("run its statements in a transaction");
        db().transaction(tx -> assertThatThrownBy(() -> tx.set("app.tenant", "1"))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("set_local")
                .hasMessageContaining("put it into conditions"));
    }
}
