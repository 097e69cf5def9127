package dev.rex.benchmarks.workload;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record8;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables as jOOQ's constants. */
final class JooqTables {
    static final Table<Record> PRODUCTS = table(name("products"));
    static final Field<Long> PRODUCT_ID = column("products", "id", SQLDataType.BIGINT);
    static final Field<String> PRODUCT_NAME = column("products", "name", SQLDataType.VARCHAR);
    static final Field<String> CATEGORY = column("products", "category", SQLDataType.VARCHAR);
    static final Field<Integer> STOCK = column("products", "stock", SQLDataType.INTEGER);
    static final Field<Double> PRICE = column("products", "price", SQLDataType.DOUBLE);
    static final Field<Boolean> ACTIVE = column("products", "active", SQLDataType.BOOLEAN);
    static final Field<LocalDateTime> CREATED_AT = column("products", "created_at", SQLDataType.LOCALDATETIME);
    static final Field<String> NOTE = column("products", "note", SQLDataType.CLOB);

    static final Table<Record> PUBLISHERS = table(name("publishers"));
    static final Field<Long> PUBLISHER_ID = column("publishers", "id", SQLDataType.BIGINT);
    static final Field<String> PUBLISHER_NAME = column("publishers", "name", SQLDataType.VARCHAR);
    static final Field<String> COUNTRY = column("publishers", "country", SQLDataType.VARCHAR);

    static final Table<Record> AUTHORS = table(name("authors"));
    static final Field<Long> AUTHOR_ID = column("authors", "id", SQLDataType.BIGINT);
    static final Field<String> AUTHOR_NAME = column("authors", "name", SQLDataType.VARCHAR);
    static final Field<Integer> BORN = column("authors", "born", SQLDataType.INTEGER);

    static final Table<Record> BOOKS = table(name("books"));
    static final Field<Long> BOOK_ID = column("books", "id", SQLDataType.BIGINT);
    static final Field<Long> BOOK_AUTHOR_ID = column("books", "author_id", SQLDataType.BIGINT);
    static final Field<Long> BOOK_PUBLISHER_ID = column("books", "publisher_id", SQLDataType.BIGINT);
    static final Field<String> TITLE = column("books", "title", SQLDataType.VARCHAR);
    static final Field<Integer> PAGES = column("books", "pages", SQLDataType.INTEGER);

    static final Table<Record> REVIEWS = table(name("reviews"));
    static final Field<Long> REVIEW_BOOK_ID = column("reviews", "book_id", SQLDataType.BIGINT);
    static final Field<Integer> STARS = column("reviews", "stars", SQLDataType.INTEGER);

    static final Table<Record> READERS = table(name("readers"));
    static final Field<Long> READER_ID = column("readers", "id", SQLDataType.BIGINT);
    static final Field<String> EMAIL = column("readers", "email", SQLDataType.VARCHAR);
    static final Field<String> READER_NAME = column("readers", "name", SQLDataType.VARCHAR);
    static final Field<Integer> AGE = column("readers", "age", SQLDataType.INTEGER);
    static final Field<Boolean> READER_ACTIVE = column("readers", "active", SQLDataType.BOOLEAN);

    private JooqTables() {}

    private static <T> Field<T> column(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }

    /** Eight columns of the products. */
    static SelectJoinStep<Record8<Long, String, String, Integer, Double, Boolean, LocalDateTime, String>> products(
            DSLContext jooq) {
        return jooq.select(PRODUCT_ID, PRODUCT_NAME, CATEGORY, STOCK, PRICE, ACTIVE, CREATED_AT, NOTE)
                .from(PRODUCTS);
    }
}
