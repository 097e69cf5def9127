import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Values;
import java.util.List;

class cannot_fill_values_of_other_type {
    Values<String> program() {
        return values("v", List.of("a")).column(USERS.AGE, v -> v); // ERROR inference variable V has incompatible bounds
    }
}
