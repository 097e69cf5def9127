import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;

import dev.rex.dsl.Condition;

class cannot_ask_in_select_of_two_columns {
    Condition program() {
        return USERS.ID.in(select(fields(POSTS.AUTHOR_ID, POSTS.ID)).from(POSTS)); // ERROR found for in(dev.rex.dsl.Select<dev.rex.dsl.Row>)
    }
}
