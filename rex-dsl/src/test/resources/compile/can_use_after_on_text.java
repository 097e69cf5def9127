import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;
import java.time.Instant;

class can_use_after_on_text {
    Condition program() {
        return USERS.CREATED_AT.after(Instant.EPOCH);
    }
}
