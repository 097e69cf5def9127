import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.SetSelect;

class can_order_a_union_by_a_column {
    SetSelect<String> program() {
        return select(USERS.NAME).from(USERS).union(select(POSTS.TITLE).from(POSTS)).orderBy(position(1).asc());
    }
}
