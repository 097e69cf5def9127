import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.blog.NewPost;
import dev.rex.dsl.Database;

class can_meet_a_conflict_of_a_foreign_key {
    void program(Database db) {
        db.insertInto(POSTS).values(NewPost.of().authorId(1).title("A").body("a"))
                .onConflict(POSTS.PRIMARY_KEY).doNothing().execute();
    }
}
