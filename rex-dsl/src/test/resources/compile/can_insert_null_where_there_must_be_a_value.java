import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class can_insert_null_where_there_must_be_a_value {
    void program(Database db) {
        NewUser.of().email("a@b.c").name("Ann").age(30).bio(null);
    }
}
