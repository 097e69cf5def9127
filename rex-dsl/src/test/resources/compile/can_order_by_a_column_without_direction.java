import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_order_by_a_column_without_direction {
    void program(Database db) {
        db.selectFrom(USERS).orderBy(USERS.NAME.asc()).fetch();
    }
}
