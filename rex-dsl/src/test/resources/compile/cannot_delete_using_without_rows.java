import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_delete_using_without_rows {
    Object program(Database db) {
        return db.deleteFrom(USERS).using(POSTS).execute(); // ERROR method execute()
    }
}
