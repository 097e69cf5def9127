import static dev.rex.blog.PostsTable.POSTS;

import dev.rex.dsl.Condition;

class cannot_walk_a_path_that_is_not_there {
    Condition program() {
        return POSTS.posts().exists(); // ERROR method posts()
    }
}
