import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.blog.PostPatch;
import dev.rex.dsl.Database;

class can_patch_with_other_tables_patch {
    void program(Database db) {
        db.update(POSTS).set(PostPatch.of().title("A")).all().execute();
    }
}
