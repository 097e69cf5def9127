import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Condition;

class can_ask_in_select_of_whole_rows {
    Condition program() {
        return USERS.ID.in(select(POSTS.AUTHOR_ID).from(POSTS));
    }
}
