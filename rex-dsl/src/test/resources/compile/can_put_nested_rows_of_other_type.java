import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Projection;
import java.util.List;

class can_put_nested_rows_of_other_type {
    record Line(String name, List<String> posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE))).into(Line::new);
    }
}
