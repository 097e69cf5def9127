import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;
import java.util.List;

class can_read_rows_as_other_type {
    void program(Database db) {
        List<Integer> ages = db.select(USERS.AGE).from(USERS).fetch();
    }
}
