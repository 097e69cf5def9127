import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

import dev.rex.dsl.Merge;
import dev.rex.dsl.MergeAction;
import java.util.List;

class can_read_an_action_as_text {
    List<MergeAction> program(Database db) {
        return db.mergeInto(USERS).using(TAGS).on(TAGS.ID.eq(USERS.ID)).whenMatched().thenDelete().returning(Merge.action()).fetch();
    }
}
