import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;

class can_delete_where_a_value {
    void program(Database db) {
        db.deleteFrom(POSTS).where(POSTS.PUBLISHED).execute();
    }
}
