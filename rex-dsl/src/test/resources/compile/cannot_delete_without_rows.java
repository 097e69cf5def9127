import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Database;

class cannot_delete_without_rows {
    void program(Database db) {
        db.deleteFrom(POSTS).execute(); // ERROR method execute()
    }
}
