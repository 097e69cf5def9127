package dev.rex.benchmarks.peer;

import dev.rex.benchmarks.db.Product;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** JDBI, with rows mapped by a lambda or by the record's constructor. */
public final class JdbiPeer implements Peer {
    private final String name;
    private final Jdbi jdbi;
    private final RowMapper<Product> products;

    private JdbiPeer(String name, Connection connection, RowMapper<Product> products) {
        this.name = name;
        this.jdbi = Jdbi.create(connection);
        this.products = products;
    }

    /** With a lambda. */
    public static JdbiPeer byHand(Connection connection) {
        return new JdbiPeer("JDBI", connection, (rows, context) -> ByHand.product(rows));
    }

    /** With the constructor, found by reflection. */
    public static JdbiPeer byConstructor(Connection connection) {
        return new JdbiPeer("JDBI, constructor", connection, ConstructorMapper.of(Product.class));
    }

    @Override
    public Class<?> library() {
        return Jdbi.class;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Product product(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(PRODUCTS + " where id = ?")
                .bind(0, id)
                .map(products)
                .one());
    }

    @Override
    public List<Product> products() {
        return jdbi.withHandle(handle ->
                handle.createQuery(PRODUCTS + " order by id").map(products).list());
    }

    @Override
    public long insert(String email, String reader, @Nullable Integer age, boolean active) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "insert into readers (email, name, age, active) values (?, ?, ?, ?) returning id")
                .bind(0, email)
                .bind(1, reader)
                .bind(2, age)
                .bind(3, active)
                .mapTo(Long.class)
                .one());
    }

    /** Which does not depend on how rows are read. */
    @Override
    public boolean hasBatches() {
        return name.equals("JDBI");
    }

    @Override
    public long insertAll(Stream<NewItem> items) {
        return jdbi.withHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT_PRODUCT);
            long count = 0;
            for (NewItem item : (Iterable<NewItem>) items::iterator) {
                batch.bind(0, item.name())
                        .bind(1, item.category())
                        .bind(2, item.stock())
                        .bind(3, item.price())
                        .bind(4, item.active())
                        .bind(5, item.createdAt())
                        .bind(6, item.note())
                        .add();
                if (batch.size() == BATCH) {
                    count += batch.execute().length;
                }
            }
            return count;
        });
    }

    @Override
    public List<Shelf> shelves() {
        return jdbi.withHandle(handle -> {
            Map<Long, Shelf> shelves = handle.createQuery(SHELVES).reduceRows(new LinkedHashMap<>(), (found, row) -> {
                Shelf shelf = found.computeIfAbsent(
                        row.getColumn("id", Long.class),
                        id -> new Shelf(id, row.getColumn("name", String.class), new ArrayList<>()));
                Long book = row.getColumn("b_id", Long.class);
                if (book != null) {
                    shelf.books()
                            .add(new BookLine(
                                    book,
                                    row.getColumn("b_title", String.class),
                                    row.getColumn("b_pages", Integer.class)));
                }
                return found;
            });
            return new ArrayList<>(shelves.values());
        });
    }
}
