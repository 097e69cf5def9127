import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Expr;
import java.time.temporal.ChronoUnit;

class can_move_a_text_by_days {
    Expr<?> program() {
        return USERS.CREATED_AT.plus(1, ChronoUnit.DAYS);
    }
}
