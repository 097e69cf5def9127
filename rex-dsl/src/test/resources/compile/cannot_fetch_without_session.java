import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.dsl.Database;

class cannot_fetch_without_session {
    void program(Database db) {
        selectFrom(USERS).fetch(); // ERROR method fetch()
    }
}
