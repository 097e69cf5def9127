import static com.acme.db.EveryTypeTable.EVERY_TYPE;

import dev.rex.dsl.Condition;

class cannot_compare_enum_with_text {
    Condition program() {
        return EVERY_TYPE.A_STATUS.eq("draft"); // ERROR found for eq(java.lang.String)
    }
}
