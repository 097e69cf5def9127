import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.NumberExpr;

class cannot_add_long_column_to_int_column {
    NumberExpr<Integer> program() {
        return USERS.AGE.plus(USERS.ID); // ERROR found for plus(dev.rex.dsl.NumberColumn<dev.rex.blog.UsersTable,java.lang.Long>)
    }
}
