import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Database;

class can_patch_null_where_there_must_be_a_value {
    void program(Database db) {
        db.update(USERS).set(UserPatch.of().bio(null)).all().execute();
    }
}
