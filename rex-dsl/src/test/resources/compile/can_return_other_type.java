import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;
import java.util.List;

class can_return_other_type {
    void program(Database db) {
        List<Long> ids = db.deleteFrom(POSTS).all().returning(POSTS.ID).fetch();
    }
}
