import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.blog.PostPatch;
import dev.rex.dsl.Database;

class can_update_many_rows_of_a_path {
    void program(Database db) {
        db.update(POSTS).set(PostPatch.of().title("A")).all().execute();
    }
}
