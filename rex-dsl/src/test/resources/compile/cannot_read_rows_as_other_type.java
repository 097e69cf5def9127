import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;
import java.util.List;

class cannot_read_rows_as_other_type {
    void program(Database db) {
        List<String> ages = db.select(USERS.AGE).from(USERS).fetch(); // ERROR cannot be converted to java.util.List<java.lang.String>
    }
}
