import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewUser;
import dev.rex.blog.User;
import dev.rex.dsl.Database;

class can_return_whole_rows_of_other_table {
    void program(Database db) {
        User user = db.insertInto(USERS).values(NewUser.of().email("a").name("b").age(1)).returning().fetchOne();
    }
}
