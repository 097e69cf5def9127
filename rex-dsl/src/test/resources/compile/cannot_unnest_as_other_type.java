import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.*;

import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.util.List;

class cannot_unnest_as_other_type {
    Object program() {
        return unnestNumbers(val(List.of(1), SqlType.ofArray(SqlType.INTEGER)), SqlType.BIGINT); // ERROR inference variable E has incompatible bounds
    }
}
