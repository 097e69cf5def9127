import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class can_take_a_text_apart {
    Object program() {
        return jsonEach(val(new Json("{}"), SqlType.JSON));
    }
}
