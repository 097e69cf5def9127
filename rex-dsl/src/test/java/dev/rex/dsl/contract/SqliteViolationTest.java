package dev.rex.dsl.contract;

import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.sqlNumber;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Expr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DataException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteViolationTest extends ViolationContract {
    SqliteViolationTest() {
        super(SqliteContract.SQLITE);
    }

    /** All of them have the code that a table has that is not there. */
    @Test
    void data_thatTheGeneralCodeIsAbout_isADataError() {
        for (Expr<?> failing : List.<Expr<?>>of(
                sqlNumber("abs({0})", SqlType.BIGINT, val(Long.MIN_VALUE)),
                sqlText("json({0})", val("{s3cret")),
                sqlText("json_extract({0}, {1})", val("{}"), val("s3cret")))) {
            assertThatThrownBy(() -> db().select(failing).from(USERS).fetch())
                    .isInstanceOf(DataException.class)
                    .hasMessageNotContaining("s3cret");
        }
    }
}
