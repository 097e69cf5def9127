import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;

class cannot_lock_a_column {
    Object program() {
        return select(USERS.NAME).from(USERS).forUpdate().of(USERS.NAME); // ERROR cannot be converted to dev.rex.dsl.FromItem
    }
}
