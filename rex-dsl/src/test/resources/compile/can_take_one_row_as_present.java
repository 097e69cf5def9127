import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Projection;
import java.util.Optional;

class can_take_one_row_as_present {
    Projection<Optional<String>> program() {
        return one(USERS.posts(), p -> select(p.TITLE));
    }
}
