import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.User;
import dev.rex.dsl.Database;
import java.util.List;

class can_read_rows_of_other_table {
    void program(Database db) {
        List<User> users = db.selectFrom(USERS).fetch();
    }
}
