import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.Projection;

class cannot_put_long_into_int_component {
    record Line(String name, int posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME, count(POSTS.ID)).into(Line::new); // ERROR java.lang.Long cannot be converted to int
    }
}
