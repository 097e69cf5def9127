import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.avg;

import dev.rex.dsl.NumberExpr;

class can_average_times {
    NumberExpr<Double> program() {
        return avg(USERS.AGE);
    }
}
