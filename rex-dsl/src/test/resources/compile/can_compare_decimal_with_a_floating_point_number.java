import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.dsl.Sql.decimal;

import dev.rex.dsl.Condition;

class can_compare_decimal_with_a_floating_point_number {
    Condition program() {
        return POSTS.RATING.gt(decimal("0.5"));
    }
}
