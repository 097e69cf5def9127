import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_filter_by_text {
    void program(Database db) {
        db.selectFrom(USERS).where(USERS.ACTIVE).fetch();
    }
}
