import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_compare_number_with_text_column {
    Condition program() {
        return USERS.AGE.eq(USERS.VISITS);
    }
}
