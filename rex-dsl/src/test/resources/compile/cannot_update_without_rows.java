import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_without_rows {
    void program(Database db) {
        db.update(USERS).set(USERS.NAME.set("Ann")).execute(); // ERROR method execute()
    }
}
