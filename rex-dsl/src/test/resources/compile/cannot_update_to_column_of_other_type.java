import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_update_to_column_of_other_type {
    void program(Database db) {
        db.update(USERS).set(USERS.AGE.set(USERS.NAME)).all().execute(); // ERROR found for set(dev.rex.dsl.TextColumn<dev.rex.blog.UsersTable>)
    }
}
