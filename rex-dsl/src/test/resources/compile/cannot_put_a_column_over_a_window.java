import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.NumberExpr;

class cannot_put_a_column_over_a_window {
    NumberExpr<?> program() {
        return USERS.AGE.over(partitionBy(USERS.NAME)); // ERROR cannot find symbol
    }
}
