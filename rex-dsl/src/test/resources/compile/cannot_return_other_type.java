import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;
import java.util.List;

class cannot_return_other_type {
    void program(Database db) {
        List<Long> ids = db.deleteFrom(POSTS).all().returning(POSTS.TITLE).fetch(); // ERROR cannot be converted to java.util.List<java.lang.Long>
    }
}
