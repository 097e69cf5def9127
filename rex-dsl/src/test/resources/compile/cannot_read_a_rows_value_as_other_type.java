import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;

import dev.rex.dsl.Database;
import dev.rex.dsl.Row;

class cannot_read_a_rows_value_as_other_type {
    void program(Database db) {
        Row row = db.select(fields(USERS.NAME, USERS.AGE)).from(USERS).fetchOne();
        String name = row.get(USERS.AGE); // ERROR equality constraints: java.lang.Integer
    }
}
