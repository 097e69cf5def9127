import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.Projection;

class cannot_swap_components {
    record Line(String name, long posts) {}

    Projection<Line> program() {
        return fields(count(POSTS.ID), USERS.NAME).into(Line::new); // ERROR java.lang.Long cannot be converted to java.lang.String
    }
}
