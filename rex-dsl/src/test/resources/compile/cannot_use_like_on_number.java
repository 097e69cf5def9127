import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_use_like_on_number {
    Condition program() {
        return USERS.AGE.like("2%"); // ERROR method like(
    }
}
