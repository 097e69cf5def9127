import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_take_a_column_of_many_rows {
    Condition program() {
        return USERS.posts().TITLE.isNotNull(); // ERROR variable TITLE
    }
}
