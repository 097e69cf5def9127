import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Select;

class can_group_by_a_set_of_texts {
    Select<Long> program() {
        return select(count()).from(USERS).groupBy(dev.rex.dsl.fn.Groupings.rollup(USERS.AGE));
    }
}
