import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_ask_between_of_two_types {
    Condition program() {
        return USERS.AGE.between(18, 65);
    }
}
