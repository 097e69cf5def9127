package dev.rex.benchmarks.coldstart;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Objects;
import org.jooq.CloseableDSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** One query by jOOQ. */
public final class JooqStart {
    private static final Table<Record> PRODUCTS = table(name("products"));
    private static final Field<Long> ID = field(name("products", "id"), SQLDataType.BIGINT);
    private static final Field<String> NAME = field(name("products", "name"), SQLDataType.VARCHAR);

    private JooqStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        try (CloseableDSLContext jooq = DSL.using(url)) {
            return Objects.requireNonNull(
                    jooq.select(NAME).from(PRODUCTS).where(ID.eq(7L)).fetchOne(NAME));
        }
    }
}
