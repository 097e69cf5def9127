import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_set_an_excluded_value_of_other_type {
    Object program(Database db) {
        return db.update(USERS).set(USERS.AGE.set(USERS.NAME.excluded())); // ERROR no suitable method found for set
    }
}
