import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_select_from_many_rows {
    void program(Database db) {
        db.select(POSTS.TITLE).from(USERS.posts()).fetch(); // ERROR found for from(dev.rex.dsl.ToMany<dev.rex.blog.PostsTable>)
    }
}
