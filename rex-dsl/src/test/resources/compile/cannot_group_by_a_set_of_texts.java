import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Select;

class cannot_group_by_a_set_of_texts {
    Select<Long> program() {
        return select(count()).from(USERS).groupBy("age"); // ERROR no suitable method found for groupBy
    }
}
