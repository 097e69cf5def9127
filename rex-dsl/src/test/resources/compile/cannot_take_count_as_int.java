import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.NumberExpr;

class cannot_take_count_as_int {
    NumberExpr<Integer> program() {
        return count(USERS.ID); // ERROR cannot be converted to dev.rex.dsl.NumberExpr<java.lang.Integer>
    }
}
