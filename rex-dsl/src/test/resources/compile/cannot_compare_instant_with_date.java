import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Condition;
import java.time.LocalDate;

class cannot_compare_instant_with_date {
    Condition program() {
        return POSTS.CREATED_AT.before(LocalDate.EPOCH); // ERROR java.time.LocalDate cannot be converted to java.time.Instant
    }
}
