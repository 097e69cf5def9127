import static dev.rex.blog.TagsTable.TAGS;

import dev.rex.blog.NewTag;
import dev.rex.blog.User;
import dev.rex.dsl.Database;

class cannot_return_whole_rows_of_other_table {
    void program(Database db) {
        User user = db.insertInto(TAGS).values(NewTag.of().name("a")).returning().fetchOne(); // ERROR dev.rex.blog.Tag cannot be converted to dev.rex.blog.User
    }
}
