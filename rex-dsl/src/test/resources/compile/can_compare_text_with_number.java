import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_compare_text_with_number {
    Condition program() {
        return USERS.NAME.eq("Ann");
    }
}
