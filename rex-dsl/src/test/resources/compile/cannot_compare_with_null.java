import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_compare_with_null {
    Condition program() {
        return USERS.NAME.eq(null); // ERROR reference to eq is ambiguous
    }
}
