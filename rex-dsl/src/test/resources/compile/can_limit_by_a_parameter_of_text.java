import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;

import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;

class can_limit_by_a_parameter_of_text {
    void program(Database db) {
        Param<Long> rows = param("rows", SqlType.BIGINT);
        db.selectFrom(USERS).limit(rows).toSelect();
    }
}
