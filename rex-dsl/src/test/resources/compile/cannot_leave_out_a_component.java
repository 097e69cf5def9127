import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;

import dev.rex.dsl.Projection;

class cannot_leave_out_a_component {
    record Line(String name, long posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME).into(Line::new); // ERROR actual and formal argument lists differ in length
    }
}
