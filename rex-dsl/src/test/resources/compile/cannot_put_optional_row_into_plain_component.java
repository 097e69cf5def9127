import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;

import dev.rex.blog.Profile;
import dev.rex.dsl.Projection;

class cannot_put_optional_row_into_plain_component {
    record Line(String name, Profile profile) {}

    Projection<Line> program() {
        return fields(USERS.NAME, optional(PROFILES)).into(Line::new); // ERROR cannot be converted to dev.rex.blog.Profile
    }
}
