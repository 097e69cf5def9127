import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.blog.User;
import dev.rex.dsl.Database;
import java.util.List;

class cannot_read_rows_of_other_table {
    void program(Database db) {
        List<User> users = db.selectFrom(POSTS).fetch(); // ERROR cannot be converted to java.util.List<dev.rex.blog.User>
    }
}
