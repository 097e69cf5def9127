import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_compare_integer_column_with_long {
    Condition program() {
        return USERS.ID.eq(1).and(USERS.AGE.eq(1L)); // ERROR found for eq(long)
    }
}
