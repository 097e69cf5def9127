import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_update_where_nothing_is_set {
    void program(Database db) {
        db.update(USERS).set(USERS.VISITS.set(0)).where(USERS.ID.eq(1L)).execute();
    }
}
