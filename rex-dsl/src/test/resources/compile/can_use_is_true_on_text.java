import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_use_is_true_on_text {
    Condition program() {
        return USERS.ACTIVE.isTrue();
    }
}
