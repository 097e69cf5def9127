import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class cannot_multiply_decimal_by_integer_column {
    NumberExpr<BigDecimal> program() {
        return POSTS.RATING.times(POSTS.ID); // ERROR no suitable method found for times(dev.rex.dsl.NumberColumn<dev.rex.blog.PostsTable,java.lang.Long>)
    }
}
