import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Projection;
import java.util.List;

class can_nest_a_bare_column {
    Projection<List<String>> program() {
        return many(USERS.posts(), p -> select(p.TITLE));
    }
}
