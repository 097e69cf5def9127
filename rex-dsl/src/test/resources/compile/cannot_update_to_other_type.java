import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_to_other_type {
    void program(Database db) {
        db.update(USERS).set(USERS.AGE.set("30")).all().execute(); // ERROR found for set(java.lang.String)
    }
}
