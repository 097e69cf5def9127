import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_merge_without_condition {
    Object program(Database db) {
        return db.mergeInto(USERS).using(TAGS).whenMatched().thenDelete(); // ERROR cannot find symbol
    }
}
