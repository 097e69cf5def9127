import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_insert_a_select_of_other_type {
    Object program(Database db) {
        return db.insertInto(TAGS).select(TAGS.NAME.set(USERS.AGE)).from(USERS).execute(); // ERROR no suitable method found for set
    }
}
