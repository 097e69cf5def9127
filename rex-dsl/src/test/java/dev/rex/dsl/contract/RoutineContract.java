package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Routine;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.SqlSyntaxException;
import org.junit.jupiter.api.Test;

/** Functions by their names, as all databases have some. */
public abstract class RoutineContract extends BlogSuite {
    /** For a dialect. */
    protected RoutineContract(ContractDialect dialect) {
        super(dialect);
    }

    @Test
    void function_call_isAnExpression() {
        assertThat(db().select(Routine.of("upper").text(val("abc"))).fetchOne()).isEqualTo("ABC");
        assertThat(db().select(Routine.of("length")
                                .number(SqlType.INTEGER, val("abc"))
                                .plus(1))
                        .fetchOne())
                .isEqualTo(4);
        assertThat(db().select(val(1))
                        .where(Routine.of("upper").text(val("x")).eq("X"))
                        .fetch())
                .containsExactly(1);
        assertThat(select(Routine.of("app", "a\"b").value(SqlType.UUID, val(1L)))
                        .sql(dialect().sql()))
                .isEqualTo("select \"app\".\"a\"\"b\"(?)");
    }

    @Test
    void function_missing_isNamed() {
        assertThatThrownBy(() -> db().select(Routine.of("no_such_function").condition(val("x")))
                        .fetch())
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageContaining("no_such_function");
    }
}
