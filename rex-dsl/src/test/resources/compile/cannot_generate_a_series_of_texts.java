import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class cannot_generate_a_series_of_texts {
    Object program() {
        return generateSeries(USERS.NAME, val(9L), 1L); // ERROR no suitable method
    }
}
