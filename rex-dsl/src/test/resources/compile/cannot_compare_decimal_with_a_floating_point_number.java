import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Condition;

class cannot_compare_decimal_with_a_floating_point_number {
    Condition program() {
        return POSTS.RATING.gt(0.5); // ERROR no suitable method found for gt(double)
    }
}
