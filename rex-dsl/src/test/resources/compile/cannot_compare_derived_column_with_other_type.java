import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;
import static dev.rex.dsl.fn.Aggregates.*;
import static dev.rex.dsl.fn.Conditionals.*;
import static dev.rex.dsl.fn.Dates.*;
import static dev.rex.dsl.fn.Windows.*;

import dev.rex.dsl.Condition;

class cannot_compare_derived_column_with_other_type {
    Condition program() {
        return select(fields(USERS.NAME, USERS.AGE)).from(USERS).as("u").get(USERS.NAME).eq(POSTS.ID); // ERROR no suitable method found for eq
    }
}
