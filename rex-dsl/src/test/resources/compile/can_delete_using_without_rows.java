import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_delete_using_without_rows {
    Object program(Database db) {
        return db.deleteFrom(USERS).using(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID)).execute();
    }
}
