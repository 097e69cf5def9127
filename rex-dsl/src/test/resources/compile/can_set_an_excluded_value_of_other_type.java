import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_set_an_excluded_value_of_other_type {
    Object program(Database db) {
        return db.update(USERS).set(USERS.AGE.set(USERS.VISITS.excluded()));
    }
}
