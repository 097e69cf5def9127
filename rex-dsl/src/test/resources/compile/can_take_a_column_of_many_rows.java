import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Condition;

class can_take_a_column_of_many_rows {
    Condition program() {
        return POSTS.TITLE.isNotNull();
    }
}
