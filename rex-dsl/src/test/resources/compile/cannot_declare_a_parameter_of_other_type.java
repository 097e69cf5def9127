import static dev.rex.dsl.Sql.param;

import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;

class cannot_declare_a_parameter_of_other_type {
    private static final Param<Long> ID = param("id", SqlType.INTEGER); // ERROR equality constraints java.lang.Long,java.lang.Integer
}
