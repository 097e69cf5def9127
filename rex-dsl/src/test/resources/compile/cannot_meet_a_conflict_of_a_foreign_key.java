import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.blog.NewPost;
import dev.rex.dsl.Database;

class cannot_meet_a_conflict_of_a_foreign_key {
    void program(Database db) {
        db.insertInto(POSTS).values(NewPost.of().authorId(1).title("A").body("a"))
                .onConflict(POSTS.AUTHOR_ID_FKEY).doNothing().execute(); // ERROR cannot be converted to dev.rex.dsl.UniqueKey<dev.rex.blog.PostsTable>
    }
}
