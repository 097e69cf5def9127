import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Condition;
import java.time.Instant;

class can_compare_instant_with_date {
    Condition program() {
        return POSTS.CREATED_AT.before(Instant.EPOCH);
    }
}
