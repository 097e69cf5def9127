import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.avg;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class cannot_average_times {
    NumberExpr<BigDecimal> program() {
        return avg(USERS.CREATED_AT); // ERROR cannot be converted to dev.rex.dsl.NumberExpr<?>
    }
}
