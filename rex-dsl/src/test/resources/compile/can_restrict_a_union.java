import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.SetSelect;

class can_restrict_a_union {
    SetSelect<String> program() {
        return select(USERS.NAME).from(USERS).union(select(POSTS.TITLE).from(POSTS)).limit(1);
    }
}
