import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class can_group_by_an_order {
    void program(Database db) {
        db.select(USERS.AGE).from(USERS).groupBy(USERS.AGE).fetch();
    }
}
