import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_join_without_condition {
    void program(Database db) {
        db.selectFrom(USERS).join(POSTS).fetch(); // ERROR method fetch()
    }
}
