import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_update_to_null_without_saying_so {
    void program(Database db) {
        db.update(USERS).set(USERS.BIO.setNull()).all().execute();
    }
}
