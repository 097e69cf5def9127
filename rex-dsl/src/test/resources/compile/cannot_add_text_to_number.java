import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.NumberExpr;

class cannot_add_text_to_number {
    NumberExpr<Integer> program() {
        return USERS.AGE.plus("1"); // ERROR found for plus(java.lang.String)
    }
}
