import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_insert_a_column_of_other_table {
    void program(Database db) {
        db.insertInto(TAGS).set(USERS.NAME.set("sql")).execute(); // ERROR cannot be converted to dev.rex.dsl.Assignment<dev.rex.blog.TagsTable>
    }
}
