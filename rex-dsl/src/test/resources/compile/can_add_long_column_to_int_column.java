import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.NumberExpr;

class can_add_long_column_to_int_column {
    NumberExpr<Integer> program() {
        return USERS.AGE.plus(USERS.VISITS);
    }
}
