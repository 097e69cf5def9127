import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

import dev.rex.dsl.Merge;
import java.util.List;

class cannot_read_an_action_as_text {
    List<String> program(Database db) {
        return db.mergeInto(USERS).using(TAGS).on(TAGS.ID.eq(USERS.ID)).whenMatched().thenDelete().returning(Merge.action()).fetch(); // ERROR incompatible types
    }
}
