import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_ask_exists_of_value {
    Condition program() {
        return USERS.posts().exists(p -> p.TITLE); // ERROR cannot be converted to dev.rex.dsl.Condition
    }
}
