import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_a_column_of_other_table {
    void program(Database db) {
        db.update(USERS).set(TAGS.NAME.set("Ann")).all().execute(); // ERROR found for set(dev.rex.dsl.Assignment<dev.rex.blog.TagsTable>)
    }
}
