import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.sum;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class can_sum_text {
    NumberExpr<BigDecimal> program() {
        return sum(USERS.VISITS);
    }
}
