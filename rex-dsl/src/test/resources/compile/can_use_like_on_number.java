import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_use_like_on_number {
    Condition program() {
        return USERS.NAME.like("2%");
    }
}
