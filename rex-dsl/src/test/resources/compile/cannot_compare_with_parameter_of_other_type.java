import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.blog.User;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;

class cannot_compare_with_parameter_of_other_type {
    private static final Param<Long> ID = param("id", SqlType.BIGINT);

    Select<User> program() {
        return selectFrom(USERS).where(USERS.NAME.eq(ID)); // ERROR found for eq(dev.rex.dsl.Param<java.lang.Long>)
    }
}
