import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class cannot_insert_an_unfinished_row {
    void program(Database db) {
        db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann")).execute(); // ERROR found for values(dev.rex.blog.NewUser.NeedsAge)
    }
}
