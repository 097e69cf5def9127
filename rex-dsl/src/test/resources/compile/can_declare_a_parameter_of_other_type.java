import static dev.rex.dsl.Sql.param;

import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;

class can_declare_a_parameter_of_other_type {
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
}
