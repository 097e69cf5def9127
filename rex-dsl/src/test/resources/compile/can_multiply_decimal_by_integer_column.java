import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.dsl.fn.Casts.toDecimal;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class can_multiply_decimal_by_integer_column {
    NumberExpr<BigDecimal> program() {
        return POSTS.RATING.times(toDecimal(POSTS.ID));
    }
}
