import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;
import java.util.List;

class cannot_ask_in_list_of_other_type {
    Condition program() {
        return USERS.AGE.in(List.of("25")); // ERROR found for in(java.util.List<java.lang.String>)
    }
}
