import static com.acme.db.EveryTypeTable.EVERY_TYPE;

import dev.rex.dsl.Condition;

class can_use_like_on_enum {
    Condition program() {
        return EVERY_TYPE.A_TEXT.like("d%");
    }
}
