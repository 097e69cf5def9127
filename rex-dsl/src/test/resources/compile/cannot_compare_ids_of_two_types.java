import dev.rex.dsl.Column;
import dev.rex.dsl.Condition;

class cannot_compare_ids_of_two_types {
    record UserId(long value) {}

    record PostId(long value) {}

    interface Users {}

    interface Posts {}

    Condition program(Column<Users, UserId> id, Column<Posts, UserId> author, Column<Posts, PostId> post) {
        return post.eq(id); // ERROR no suitable method found for eq
    }
}
