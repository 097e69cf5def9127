import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.PostPatch;
import dev.rex.dsl.Database;

class cannot_update_many_rows_of_a_path {
    void program(Database db) {
        db.update(USERS.posts()).set(PostPatch.of().title("A")).all().execute(); // ERROR lower bounds: dev.rex.dsl.ToMany<
    }
}
