import static dev.rex.blog.TagsTable.TAGS;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;

class can_insert_a_row_of_other_table {
    void program(Database db) {
        db.insertInto(TAGS).values(NewTag.of().name("sql")).execute();
    }
}
