import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;

import dev.rex.blog.Profile;
import dev.rex.dsl.Projection;
import java.util.Optional;

class can_put_optional_row_into_plain_component {
    record Line(String name, Optional<Profile> profile) {}

    Projection<Line> program() {
        return fields(USERS.NAME, optional(PROFILES)).into(Line::new);
    }
}
