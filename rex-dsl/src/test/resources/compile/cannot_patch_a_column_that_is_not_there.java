import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Database;

class cannot_patch_a_column_that_is_not_there {
    void program(Database db) {
        db.update(USERS).set(UserPatch.of().title("A")).all().execute(); // ERROR method title(
    }
}
