package dev.rex.dsl.contract;

import dev.rex.dsl.DbEnum;
import dev.rex.dsl.SqlType;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;

/** An enum of the database whose literals need care. */
enum Mood implements DbEnum {
    SO_SO("so, \"so\""),
    FINE("fine"),
    NONE("null");

    static final SqlType<Mood> TYPE = SqlType.ofEnum(DataType.ofEnum(ObjectName.of("Mood")), Mood.class);
    static final String DDL = "create type \"Mood\" as enum ('so, \"so\"', 'fine', 'null', 'new one')";

    private final String literal;

    Mood(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
