import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class can_walk_a_path_that_is_not_there {
    Condition program() {
        return USERS.posts().exists();
    }
}
