import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;

class can_select_from_many_rows {
    void program(Database db) {
        db.select(POSTS.TITLE).from(POSTS).fetch();
    }
}
