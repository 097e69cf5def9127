import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;

import dev.rex.blog.Post;
import dev.rex.dsl.Projection;
import java.util.List;

class can_put_many_rows_into_one_component {
    record Line(String name, List<Post> posts) {}

    Projection<Line> program() {
        return fields(USERS.NAME, many(USERS.posts())).into(Line::new);
    }
}
