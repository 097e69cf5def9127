import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;

class can_lock_a_column {
    Object program() {
        return select(USERS.NAME).from(USERS).forUpdate().of(USERS);
    }
}
