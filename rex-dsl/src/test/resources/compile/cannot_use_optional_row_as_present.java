import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.dsl.Sql.optional;

import dev.rex.dsl.Database;

class cannot_use_optional_row_as_present {
    void program(Database db) {
        db.select(optional(PROFILES)).from(PROFILES).fetchOne().city(); // ERROR method city()
    }
}
