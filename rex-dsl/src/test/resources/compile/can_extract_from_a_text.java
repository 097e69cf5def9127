import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.NumberExpr;

class can_extract_from_a_text {
    NumberExpr<Integer> program() {
        return year(USERS.CREATED_AT);
    }
}
