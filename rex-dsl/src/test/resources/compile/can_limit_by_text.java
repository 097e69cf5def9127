import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_limit_by_text {
    void program(Database db) {
        db.selectFrom(USERS).limit(2).fetch();
    }
}
