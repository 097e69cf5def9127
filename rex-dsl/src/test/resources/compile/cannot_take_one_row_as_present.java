import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Projection;

class cannot_take_one_row_as_present {
    Projection<String> program() {
        return one(USERS.posts(), p -> select(p.TITLE)); // ERROR conforms to dev.rex.dsl.Projection<java.lang.String>
    }
}
