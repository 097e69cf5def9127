import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.after;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.blog.User;
import dev.rex.dsl.Select;

class cannot_seek_after_value_of_other_type {
    Select<User> program() {
        return selectFrom(USERS)
                .orderBy(USERS.NAME.asc(), USERS.ID.asc())
                .seek(after(USERS.NAME, "Ann").and(USERS.ID, "1")); // ERROR inference variable V has incompatible bounds
    }
}
