import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class cannot_meet_a_conflict_of_other_tables_key {
    void program(Database db) {
        db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann").age(30))
                .onConflict(TAGS.NAME_KEY).doNothing().execute(); // ERROR cannot be converted to dev.rex.dsl.UniqueKey<dev.rex.blog.UsersTable>
    }
}
