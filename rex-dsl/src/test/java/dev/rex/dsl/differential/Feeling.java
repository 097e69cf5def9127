package dev.rex.dsl.differential;

import dev.rex.dsl.DbEnum;
import dev.rex.dsl.SqlType;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;

/** An enum, declared in the order of its literals: PostgreSQL orders by the one, SQLite by the other. */
enum Feeling implements DbEnum {
    CALM("calm"),
    SAD("it's \"sad\""),
    WILD("wild");

    static final SqlType<Feeling> TYPE = SqlType.ofEnum(DataType.ofEnum(ObjectName.of("feeling")), Feeling.class);

    private final String literal;

    Feeling(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
