import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.avg;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class can_average_times {
    NumberExpr<BigDecimal> program() {
        return avg(USERS.AGE);
    }
}
