import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_fetch_without_session {
    void program(Database db) {
        db.selectFrom(USERS).fetch();
    }
}
