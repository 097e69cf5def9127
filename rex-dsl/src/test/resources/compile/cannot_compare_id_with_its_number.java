import dev.rex.dsl.Column;
import dev.rex.dsl.Condition;

class cannot_compare_id_with_its_number {
    record UserId(long value) {}

    record PostId(long value) {}

    interface Users {}

    interface Posts {}

    Condition program(Column<Users, UserId> id, Column<Posts, UserId> author, Column<Posts, PostId> post) {
        return id.eq(1L); // ERROR no suitable method found for eq
    }
}
