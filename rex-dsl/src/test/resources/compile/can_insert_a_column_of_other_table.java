import static dev.rex.blog.TagsTable.TAGS;

import dev.rex.dsl.Database;

class can_insert_a_column_of_other_table {
    void program(Database db) {
        db.insertInto(TAGS).set(TAGS.NAME.set("sql")).execute();
    }
}
