import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Database;

class can_patch_to_other_type {
    void program(Database db) {
        db.update(USERS).set(UserPatch.of().age(30)).all().execute();
    }
}
