import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.sum;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class cannot_sum_text {
    NumberExpr<BigDecimal> program() {
        return sum(USERS.NAME); // ERROR cannot be converted to dev.rex.dsl.NumberExpr<?>
    }
}
