package dev.rex.benchmarks.peer;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A library that works on one connection, which it leaves open. It is used by one thread, and makes of a row what its users
 * would have it make: a record, or an entity, which {@link #plain} turns into the record.
 */
public interface Peer extends AutoCloseable {
    /** Eight columns of a product. */
    String PRODUCTS = "select id, name, category, stock, price, active, created_at, note from products";
    /** Inserts a product. */
    String INSERT_PRODUCT = "insert into products (name, category, stock, price, active, created_at, note)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    /** How many rows a batch has. */
    int BATCH = 1_000;
    /** Parents with their children, the parents' columns repeated. */
    String SHELVES = "select a.id, a.name, b.id as b_id, b.title as b_title, b.pages as b_pages"
            + " from authors a left join books b on b.author_id = a.id order by a.id, b.id";

    /** What tables call it. */
    String name();

    /** A class of the library, which tells its version. */
    Class<?> library();

    /** The product with that key. */
    Object product(long id) throws Exception;

    /** All products, by their keys. */
    Object products() throws Exception;

    /** Inserts a reader, in the connection's transaction, and gives the id that it got. */
    long insert(String email, String name, @Nullable Integer age, boolean active) throws Exception;

    /** All authors with their books, by their keys. */
    Object shelves() throws Exception;

    /** Whether {@link #insertAll} is what its users have for many rows. */
    default boolean hasBatches() {
        return true;
    }

    /** Inserts products, in the connection's transaction, {@link #BATCH} in a batch, and tells how many. */
    long insertAll(Stream<NewItem> items) throws Exception;

    /** The records that a result stands for. */
    default Object plain(Object result) {
        return result;
    }

    @Override
    default void close() {}
}
