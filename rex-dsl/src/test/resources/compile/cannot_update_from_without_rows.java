import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_from_without_rows {
    Object program(Database db) {
        return db.update(USERS).set(USERS.AGE.set(1)).from(POSTS).execute(); // ERROR method execute()
    }
}
