import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_join_without_condition {
    void program(Database db) {
        db.selectFrom(USERS).join(POSTS).on(POSTS.AUTHOR_ID.eq(USERS.ID)).fetch();
    }
}
