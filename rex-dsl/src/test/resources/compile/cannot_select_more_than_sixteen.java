import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;

import dev.rex.dsl.Projection;
import dev.rex.dsl.Row;

class cannot_select_more_than_sixteen {
    Projection<Row> program() {
        return fields( // ERROR no suitable method found for fields(
                USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID,
                USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID, USERS.ID);
    }
}
