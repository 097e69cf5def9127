import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_filter_by_text {
    void program(Database db) {
        db.selectFrom(USERS).where(USERS.NAME).fetch(); // ERROR found for where(dev.rex.dsl.TextColumn<dev.rex.blog.UsersTable>)
    }
}
