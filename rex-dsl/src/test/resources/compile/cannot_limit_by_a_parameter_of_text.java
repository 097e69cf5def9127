import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;

import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;

class cannot_limit_by_a_parameter_of_text {
    void program(Database db) {
        Param<String> rows = param("rows", SqlType.TEXT);
        db.selectFrom(USERS).limit(rows).toSelect(); // ERROR found for limit(dev.rex.dsl.Param<java.lang.String>)
    }
}
