import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_and_with_text {
    Condition program() {
        return USERS.ACTIVE.and(USERS.NAME); // ERROR cannot be converted to dev.rex.dsl.Condition
    }
}
