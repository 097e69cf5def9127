import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Select;

class cannot_select_any_of_values {
    Select<Long> program() {
        return select(any(select(POSTS.AUTHOR_ID).from(POSTS))); // ERROR method select in class dev.rex.dsl.Sql cannot be applied
    }
}
