import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_compare_long_column_with_int {
    Condition program() {
        return USERS.ID.eq(1L);
    }
}
