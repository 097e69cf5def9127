package dev.rex.benchmarks.peer;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.jspecify.annotations.Nullable;

/** Hibernate, with a session for each piece of work. */
public final class HibernatePeer implements Peer {
    private final Connection connection;
    private final SessionFactory factory;
    private long lastId = 1L << 40;

    /** On that connection. */
    public HibernatePeer(Connection connection, boolean sqlite) {
        this.connection = connection;
        this.factory = new Configuration()
                .addAnnotatedClass(ProductBean.class)
                .addAnnotatedClass(ReaderBean.class)
                .addAnnotatedClass(AuthorBean.class)
                .addAnnotatedClass(BookBean.class)
                .setProperty("hibernate.dialect", (sqlite ? SQLiteDialect.class : PostgreSQLDialect.class).getName())
                // the workload has one on the connection
                .setProperty("hibernate.allow_update_outside_transaction", "true")
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .setProperty("hibernate.temp.use_jdbc_metadata_defaults", "false")
                .buildSessionFactory();
    }

    @Override
    public Class<?> library() {
        return SessionFactory.class;
    }

    @Override
    public String name() {
        return "Hibernate";
    }

    private <X> X inSession(Function<Session, X> work) {
        try (Session session = factory.withOptions().connection(connection).openSession()) {
            return work.apply(session);
        }
    }

    @Override
    public Object product(long id) {
        return inSession(session -> session.find(ProductBean.class, id));
    }

    @Override
    public Object products() {
        return inSession(session -> session.createSelectionQuery("from ProductBean order by id", ProductBean.class)
                .getResultList());
    }

    @Override
    public long insert(String email, String name, @Nullable Integer age, boolean active) {
        return inSession(session -> {
            ReaderBean reader = new ReaderBean(email, name, age, active);
            session.persist(reader);
            session.flush();
            return Objects.requireNonNull(reader.id());
        });
    }

    /**
     * With keys of its own, because it sends no batches where the database makes them, nor outside a transaction of its
     * own. That is never ended: the connection's is.
     */
    @Override
    public long insertAll(Stream<NewItem> items) {
        return inSession(session -> {
            session.beginTransaction();
            session.setJdbcBatchSize(BATCH);
            long count = 0;
            for (NewItem item : (Iterable<NewItem>) items::iterator) {
                session.persist(new ProductBean(++lastId, item));
                if (++count % BATCH == 0) {
                    session.flush();
                    session.clear();
                }
            }
            return count;
        });
    }

    @Override
    public Object shelves() {
        return inSession(session -> session.createSelectionQuery(
                        "select a from AuthorBean a left join fetch a.books order by a.id", AuthorBean.class)
                .getResultList());
    }

    @Override
    public Object plain(Object result) {
        if (result instanceof List<?> list) {
            return list.stream()
                    .map(item -> plain(Objects.requireNonNull(item)))
                    .toList();
        }
        if (result instanceof ProductBean product) {
            return product.product();
        }
        return result instanceof AuthorBean author ? author.shelf() : result;
    }

    @Override
    public void close() {
        factory.close();
    }
}
