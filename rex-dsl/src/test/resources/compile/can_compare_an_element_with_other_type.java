import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class can_compare_an_element_with_other_type {
    Object program() {
        return generateSeries(1, 2).value().eq(USERS.ID);
    }
}
