import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Database;

class cannot_patch_null_where_there_must_be_a_value {
    void program(Database db) {
        db.update(USERS).set(UserPatch.of().age(null)).all().execute(); // ERROR cannot be converted to int
    }
}
