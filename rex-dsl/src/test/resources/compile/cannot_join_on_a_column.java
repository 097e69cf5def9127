import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_join_on_a_column {
    void program(Database db) {
        db.selectFrom(USERS).join(POSTS).on(POSTS.AUTHOR_ID).fetch(); // ERROR cannot be converted to dev.rex.dsl.Condition
    }
}
