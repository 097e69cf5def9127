package dev.rex.benchmarks.peer;

import dev.rex.benchmarks.db.Product;
import java.sql.Connection;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Spring's JdbcClient, with rows mapped by lambdas. */
public final class SpringPeer implements Peer {
    private static final RowMapper<Product> PRODUCT = (rows, number) -> ByHand.product(rows);

    private final JdbcClient client;

    /** On that connection. */
    public SpringPeer(Connection connection) {
        this.client = JdbcClient.create(new SingleConnectionDataSource(connection, false));
    }

    @Override
    public Class<?> library() {
        return JdbcClient.class;
    }

    @Override
    public String name() {
        return "Spring";
    }

    @Override
    public Product product(long id) {
        return client.sql(PRODUCTS + " where id = ?").param(id).query(PRODUCT).single();
    }

    @Override
    public List<Product> products() {
        return client.sql(PRODUCTS + " order by id").query(PRODUCT).list();
    }

    @Override
    public long insert(String email, String name, @Nullable Integer age, boolean active) {
        return client.sql("insert into readers (email, name, age, active) values (?, ?, ?, ?) returning id")
                .param(email)
                .param(name)
                .param(3, age, Types.INTEGER)
                .param(active)
                .query((rows, number) -> rows.getLong(1))
                .single();
    }

    /** The client has none. */
    @Override
    public boolean hasBatches() {
        return false;
    }

    @Override
    public long insertAll(Stream<NewItem> items) {
        throw new UnsupportedOperationException("JdbcClient has no batches");
    }

    @Override
    public List<Shelf> shelves() {
        return client.sql(SHELVES).query(ByHand::shelves);
    }
}
