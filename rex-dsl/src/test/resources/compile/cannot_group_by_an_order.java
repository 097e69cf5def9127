import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Database;

class cannot_group_by_an_order {
    void program(Database db) {
        db.select(USERS.AGE).from(USERS).groupBy(USERS.AGE.asc()).fetch(); // ERROR dev.rex.dsl.Order cannot be converted to dev.rex.dsl.Expr<?>
    }
}
