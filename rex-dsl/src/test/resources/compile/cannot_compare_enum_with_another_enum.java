import static com.acme.db.EveryTypeTable.EVERY_TYPE;

import com.acme.db.Mood;
import dev.rex.dsl.Condition;

class cannot_compare_enum_with_another_enum {
    Condition program() {
        return EVERY_TYPE.A_STATUS.eq(Mood.TYPE_); // ERROR found for eq(com.acme.db.Mood)
    }
}
