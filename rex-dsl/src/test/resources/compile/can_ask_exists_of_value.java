import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_ask_exists_of_value {
    Condition program() {
        return USERS.posts().exists(p -> p.PUBLISHED);
    }
}
