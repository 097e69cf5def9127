import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import java.util.List;

class cannot_insert_rows_of_other_table {
    void program(Database db) {
        db.insertInto(USERS).values(List.of(NewTag.of().name("sql"))).execute(); // ERROR found for values(java.util.List<dev.rex.blog.NewTag>)
    }
}
