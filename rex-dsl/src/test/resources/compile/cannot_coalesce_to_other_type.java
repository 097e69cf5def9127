import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.NumberExpr;
import java.math.BigDecimal;

class cannot_coalesce_to_other_type {
    NumberExpr<BigDecimal> program() {
        return coalesce(POSTS.RATING, "none"); // ERROR no suitable method found for coalesce
    }
}
