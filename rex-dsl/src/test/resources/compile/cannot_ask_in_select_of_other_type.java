import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Condition;

class cannot_ask_in_select_of_other_type {
    Condition program() {
        return USERS.ID.in(select(POSTS.TITLE).from(POSTS)); // ERROR found for in(dev.rex.dsl.Select<java.lang.String>)
    }
}
