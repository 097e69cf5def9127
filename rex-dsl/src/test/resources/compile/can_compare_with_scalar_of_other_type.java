import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.max;

import dev.rex.dsl.Condition;

class can_compare_with_scalar_of_other_type {
    Condition program() {
        return USERS.AGE.eq(select(max(USERS.AGE)).from(USERS).asScalar());
    }
}
