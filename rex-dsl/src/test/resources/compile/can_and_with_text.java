import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_and_with_text {
    Condition program() {
        return USERS.ACTIVE.and(USERS.ACTIVE);
    }
}
