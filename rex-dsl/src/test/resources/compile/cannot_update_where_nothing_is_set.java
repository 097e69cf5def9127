import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_where_nothing_is_set {
    void program(Database db) {
        db.update(USERS).where(USERS.ID.eq(1L)).execute(); // ERROR method where(
    }
}
