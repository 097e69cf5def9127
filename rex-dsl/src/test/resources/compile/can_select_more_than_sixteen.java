import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;

import dev.rex.dsl.Projection;
import dev.rex.dsl.Row;

class can_select_more_than_sixteen {
    Projection<Row> program() {
        return fields(
                USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID,
                USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID);
    }
}
