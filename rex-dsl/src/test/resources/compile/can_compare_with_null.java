import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_compare_with_null {
    Condition program() {
        return USERS.NAME.isNull();
    }
}
