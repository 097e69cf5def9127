import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.dsl.Condition;

class cannot_ask_in_select_of_whole_rows {
    Condition program() {
        return USERS.ID.in(selectFrom(POSTS)); // ERROR found for in(dev.rex.dsl.Select<dev.rex.blog.Post>)
    }
}
