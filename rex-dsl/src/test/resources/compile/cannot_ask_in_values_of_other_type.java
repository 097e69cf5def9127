import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_ask_in_values_of_other_type {
    Condition program() {
        return USERS.NAME.in("Ann", 2); // ERROR int cannot be converted to java.lang.String
    }
}
