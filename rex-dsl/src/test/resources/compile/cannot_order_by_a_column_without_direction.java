import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_order_by_a_column_without_direction {
    void program(Database db) {
        db.selectFrom(USERS).orderBy(USERS.NAME).fetch(); // ERROR found for orderBy(dev.rex.dsl.TextColumn<dev.rex.blog.UsersTable>)
    }
}
