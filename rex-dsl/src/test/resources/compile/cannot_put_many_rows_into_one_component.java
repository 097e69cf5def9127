import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;

import dev.rex.blog.Post;
import dev.rex.dsl.Projection;

class cannot_put_many_rows_into_one_component {
    record Line(String name, Post posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME, many(USERS.posts())).into(Line::new); // ERROR cannot be converted to dev.rex.blog.Post
    }
}
