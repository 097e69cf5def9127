import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.blog.User;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.util.Optional;

class cannot_give_a_value_for_a_binding {
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<User> BY_ID = selectFrom(USERS).where(USERS.ID.eq(ID));

    Optional<User> program(Database db) {
        return db.fetchOptional(BY_ID, 42L); // ERROR long cannot be converted to dev.rex.dsl.Binding
    }
}
