import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_insert_what_the_source_lacks {
    Object program(Database db) {
        return db.mergeInto(USERS).using(TAGS).on(TAGS.ID.eq(USERS.ID)).whenNotMatchedBySource().thenDelete();
    }
}
