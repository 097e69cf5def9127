import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Query;
import dev.rex.dsl.Database;

class can_select_from_a_select {
    Object program() {
        return select(USERS.NAME).from(selectFrom(USERS).as("users"));
    }
}
