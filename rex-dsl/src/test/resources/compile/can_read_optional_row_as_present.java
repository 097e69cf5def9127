import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.User;
import dev.rex.dsl.Database;

class can_read_optional_row_as_present {
    void program(Database db) {
        User user = db.selectFrom(USERS).where(USERS.ID.eq(1L)).fetchOne();
    }
}
