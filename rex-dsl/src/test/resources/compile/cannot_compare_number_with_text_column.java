import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;

class cannot_compare_number_with_text_column {
    Condition program() {
        return USERS.AGE.eq(USERS.NAME); // ERROR found for eq(dev.rex.dsl.TextColumn<dev.rex.blog.UsersTable>)
    }
}
