import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;
import java.time.Instant;

class cannot_use_after_on_text {
    Condition program() {
        return USERS.NAME.after(Instant.EPOCH); // ERROR method after(
    }
}
