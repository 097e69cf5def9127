import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_compare_integer_column_with_long {
    Condition program() {
        return USERS.ID.eq(1).and(USERS.AGE.eq(1));
    }
}
