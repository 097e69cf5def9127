import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.many;

import dev.rex.dsl.Projection;
import java.util.List;

class cannot_nest_a_bare_column {
    Projection<List<String>> program() {
        return many(USERS.posts(), p -> p.TITLE); // ERROR cannot be converted to dev.rex.dsl.Select<R>
    }
}
