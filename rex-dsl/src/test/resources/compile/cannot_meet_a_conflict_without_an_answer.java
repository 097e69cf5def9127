import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class cannot_meet_a_conflict_without_an_answer {
    void program(Database db) {
        db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann").age(30))
                .onConflict(USERS.EMAIL_KEY).execute(); // ERROR method execute()
    }
}
