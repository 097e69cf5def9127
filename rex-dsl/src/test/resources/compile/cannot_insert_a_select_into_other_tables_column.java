import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_insert_a_select_into_other_tables_column {
    Object program(Database db) {
        return db.insertInto(TAGS).select(USERS.NAME.set(USERS.NAME)).from(USERS).execute(); // ERROR cannot be converted to dev.rex.dsl.Assignment
    }
}
