import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_ask_exists_of_other_tables_column {
    Condition program() {
        return USERS.posts().exists(p -> p.EMAIL.isNotNull()); // ERROR variable EMAIL
    }
}
