import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Condition;

class can_compare_with_any_of_other_type {
    Condition program() {
        return USERS.ID.eq(any(select(POSTS.AUTHOR_ID).from(POSTS)));
    }
}
