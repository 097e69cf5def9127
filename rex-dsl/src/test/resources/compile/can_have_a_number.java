import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.Database;

class can_have_a_number {
    void program(Database db) {
        db.select(USERS.AGE).from(USERS).groupBy(USERS.AGE).having(count().gt(1L)).fetch();
    }
}
