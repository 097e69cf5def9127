import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_ask_between_of_two_types {
    Condition program() {
        return USERS.AGE.between(18, "65"); // ERROR java.lang.String cannot be converted to java.lang.Integer
    }
}
