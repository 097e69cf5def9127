import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.SetSelect;

class can_unite_other_types {
    SetSelect<String> program() {
        return select(USERS.NAME).from(USERS).union(select(USERS.EMAIL).from(USERS));
    }
}
