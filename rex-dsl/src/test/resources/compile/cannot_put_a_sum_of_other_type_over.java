import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.NumberExpr;

class cannot_put_a_sum_of_other_type_over {
    NumberExpr<Integer> program() {
        return sum(USERS.AGE).over(); // ERROR cannot be converted to dev.rex.dsl.NumberExpr<java.lang.Integer>
    }
}
