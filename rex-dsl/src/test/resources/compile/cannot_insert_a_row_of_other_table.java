import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;

class cannot_insert_a_row_of_other_table {
    void program(Database db) {
        db.insertInto(USERS).values(NewTag.of().name("sql")).execute(); // ERROR found for values(dev.rex.blog.NewTag)
    }
}
