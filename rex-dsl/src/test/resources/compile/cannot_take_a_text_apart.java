import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class cannot_take_a_text_apart {
    Object program() {
        return jsonEach(USERS.NAME); // ERROR incompatible types
    }
}
