import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_delete_what_is_not_matched {
    Object program(Database db) {
        return db.mergeInto(USERS).using(TAGS).on(TAGS.ID.eq(USERS.ID)).whenMatched().thenDelete();
    }
}
