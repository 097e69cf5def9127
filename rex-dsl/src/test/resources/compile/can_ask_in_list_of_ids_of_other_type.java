import dev.rex.dsl.Column;
import dev.rex.dsl.Condition;

class can_ask_in_list_of_ids_of_other_type {
    record UserId(long value) {}

    record PostId(long value) {}

    interface Users {}

    interface Posts {}

    Condition program(Column<Users, UserId> id, Column<Posts, UserId> author, Column<Posts, PostId> post) {
        return author.in(new UserId(1), new UserId(2));
    }
}
