import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;

class cannot_insert_null_where_there_must_be_a_value {
    void program(Database db) {
        NewUser.of().email("a@b.c").name("Ann").age(30).visits(null); // ERROR cannot be converted to int
    }
}
