import static dev.rex.blog.TagsTable.TAGS;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import java.util.List;

class can_insert_rows_of_other_table {
    void program(Database db) {
        db.insertInto(TAGS).values(List.of(NewTag.of().name("sql"))).execute();
    }
}
