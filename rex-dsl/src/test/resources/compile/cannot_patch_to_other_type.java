import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Database;

class cannot_patch_to_other_type {
    void program(Database db) {
        db.update(USERS).set(UserPatch.of().age("30")).all().execute(); // ERROR java.lang.String cannot be converted to int
    }
}
