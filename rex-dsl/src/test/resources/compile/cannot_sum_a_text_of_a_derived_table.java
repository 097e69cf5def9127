import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class cannot_sum_a_text_of_a_derived_table {
    NumberExpr<BigDecimal> program() {
        return sum(select(fields(USERS.NAME, USERS.AGE)).from(USERS).as("u").get(USERS.NAME)); // ERROR cannot be converted to dev.rex.dsl.NumberExpr<?>
    }
}
