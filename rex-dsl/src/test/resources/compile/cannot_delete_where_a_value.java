import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;

class cannot_delete_where_a_value {
    void program(Database db) {
        db.deleteFrom(POSTS).where(POSTS.TITLE).execute(); // ERROR cannot be converted to dev.rex.dsl.Condition
    }
}
