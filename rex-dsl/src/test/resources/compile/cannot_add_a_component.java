import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.fn.Aggregates.count;

import dev.rex.dsl.Projection;

class cannot_add_a_component {
    record Line(String name, long posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME, count(POSTS.ID), USERS.AGE).into(Line::new); // ERROR actual and formal argument lists differ in length
    }
}
