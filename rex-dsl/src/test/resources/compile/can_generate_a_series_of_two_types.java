import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class can_generate_a_series_of_two_types {
    Object program() {
        return generateSeries(USERS.ID, val(9L), 1L);
    }
}
