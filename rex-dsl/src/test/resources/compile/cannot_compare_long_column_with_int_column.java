import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_compare_long_column_with_int_column {
    Condition program() {
        return POSTS.AUTHOR_ID.eq(USERS.AGE); // ERROR found for eq(dev.rex.dsl.NumberColumn<dev.rex.blog.UsersTable,java.lang.Integer>)
    }
}
