import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;

import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class cannot_update_other_tables_column_on_conflict {
    void program(Database db) {
        db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann").age(30))
                .onConflict(USERS.EMAIL_KEY).doUpdate(TAGS.NAME.setExcluded()).execute(); // ERROR cannot be converted to dev.rex.dsl.Assignment<dev.rex.blog.UsersTable>
    }
}
