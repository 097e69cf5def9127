import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_compare_text_with_number {
    Condition program() {
        return USERS.NAME.eq(25); // ERROR found for eq(int)
    }
}
