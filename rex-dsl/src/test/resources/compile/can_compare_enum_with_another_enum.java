import static com.acme.db.EveryTypeTable.EVERY_TYPE;

import com.acme.db.PostStatus;
import dev.rex.dsl.Condition;

class can_compare_enum_with_another_enum {
    Condition program() {
        return EVERY_TYPE.A_STATUS.eq(PostStatus.DRAFT);
    }
}
