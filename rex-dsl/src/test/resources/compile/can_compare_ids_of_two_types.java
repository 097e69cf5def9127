import dev.rex.dsl.Column;
import dev.rex.dsl.Condition;

class can_compare_ids_of_two_types {
    record UserId(long value) {}

    record PostId(long value) {}

    interface Users {}

    interface Posts {}

    Condition program(Column<Users, UserId> id, Column<Posts, UserId> author, Column<Posts, PostId> post) {
        return author.eq(id);
    }
}
