import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Condition;

class cannot_compare_row_with_longer_row {
    Condition program() {
        return row(USERS.NAME, USERS.AGE).eq(row(USERS.NAME, USERS.AGE, USERS.ID)); // ERROR no instance(s) of type variable(s) A,B,C exist
    }
}
