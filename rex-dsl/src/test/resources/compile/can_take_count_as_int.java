import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.NumberExpr;

class can_take_count_as_int {
    NumberExpr<Long> program() {
        return count(USERS.ID);
    }
}
