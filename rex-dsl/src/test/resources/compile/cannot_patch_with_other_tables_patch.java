import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.PostPatch;
import dev.rex.dsl.Database;

class cannot_patch_with_other_tables_patch {
    void program(Database db) {
        db.update(USERS).set(PostPatch.of().title("A")).all().execute(); // ERROR found for set(dev.rex.blog.PostPatch)
    }
}
