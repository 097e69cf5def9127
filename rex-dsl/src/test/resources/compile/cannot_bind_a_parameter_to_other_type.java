import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.blog.User;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.util.Optional;

class cannot_bind_a_parameter_to_other_type {
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<User> BY_ID = selectFrom(USERS).where(USERS.ID.eq(ID));

    Optional<User> program(Database db) {
        return db.fetchOptional(BY_ID, ID.bind("42")); // ERROR java.lang.String cannot be converted to java.lang.Long
    }
}
