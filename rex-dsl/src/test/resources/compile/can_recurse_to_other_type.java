import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Cte;

class can_recurse_to_other_type {
    Cte<Long> program() {
        return recursive("up", select(USERS.ID).from(USERS)).union(u -> select(POSTS.ID).from(POSTS));
    }
}
