package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rex.blog.NewTag;
import dev.rex.blog.Tag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Isolation;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Databases opened, closed, full and broken. */
public abstract class ConnectionContract {
    @RegisterExtension
    static final LeakCheck LEAKS = new LeakCheck();

    private final ContractDialect dialect;
    private TestDatabase database;

    /** For a dialect. */
    protected ConnectionContract(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void create() {
        database = dialect.create();
        database.execute(
                "create table tags (id " + dialect.generatedKey() + ", name varchar(40) not null)",
                "insert into tags (name) values ('java')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    final ContractDialect dialect() {
        return dialect;
    }

    final TestDatabase database() {
        return database;
    }

    final Database open(UnaryOperator<Database.Builder> settings) {
        return settings.apply(dialect.builder(database)).build();
    }

    final Database open() {
        return open(settings -> settings);
    }

    private static void insert(Session session, String name) {
        session.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    /** Does work on another thread. */
    static <X> X elsewhere(Supplier<X> work) {
        try {
            return CompletableFuture.supplyAsync(work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    private long tags() {
        return ((Number) database.query("select count(*) from tags").get(0).get(0)).longValue();
    }

    @Test
    void open_thenClose_isQuickAndLeavesNothing() {
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            Database db = open();
            long opened = System.nanoTime();
            db.close();
            long closed = System.nanoTime();
            assertThat(Duration.ofNanos(opened - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(Duration.ofNanos(closed - opened)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void database_closed_saysSo() {
        Database db = open();
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        db.close();
        db.close();
        assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(db::begin).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> db.transaction(tx -> {})).isInstanceOf(ConnectionException.class);
    }

    @Test
    void pool_exhausted_failsClearlyAfterABoundedWait() {
        try (Database db = open(settings -> settings.pool(pool -> {
            pool.setMaximumPoolSize(2);
            pool.setConnectionTimeout(300);
        }))) {
            List<RowCursor<Tag>> held =
                    List.of(db.selectFrom(TAGS).cursor(1), db.selectFrom(TAGS).cursor(1));
            assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("no connection became free within 300 ms")
                    .hasMessageContaining("all 2 of the pool are in use");
            assertThatThrownBy(db::begin).isInstanceOf(TimeoutException.class);
            held.forEach(RowCursor::close);
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        }
    }

    @Test
    void pool_ofOne_isFullWithinATransactionThatIsHeld() {
        try (Database db = open(settings -> settings.pool(pool -> {
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(300);
        }))) {
            try (Transaction tx = db.begin()) {
                assertThatThrownBy(() -> elsewhere(() -> db.selectFrom(TAGS).fetch()))
                        .isInstanceOf(TimeoutException.class)
                        .hasMessageContaining("all 1 of the pool are in use")
                        .hasMessageContaining("held by a transaction of the thread \""
                                + Thread.currentThread().getName() + "\" for 0 s");
                insert(tx, "a");
                tx.commit();
            }
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(2);
            try (RowCursor<Tag> cursor = db.selectFrom(TAGS).cursor(1)) {
                assertThat(cursor.hasNext()).isTrue();
                assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                        .isInstanceOf(TimeoutException.class)
                        .hasMessageContaining("held by a cursor of the thread");
            }
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(2);
        }
    }

    @Test
    void failures_manyMoreThanConnections_leakNone() {
        try (Database db = open(settings -> settings.pool(pool -> pool.setMaximumPoolSize(2)))) {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> db.selectFrom(USERS).fetch()).hasMessageContaining("users");
                assertThatThrownBy(() -> db.transaction(tx -> {
                            insert(tx, "x");
                            tx.selectFrom(USERS).fetch();
                        }))
                        .hasMessageContaining("users");
                assertThatThrownBy(() -> db.transaction(tx -> tx.transaction(inner -> {
                            insert(inner, "x");
                            inner.selectFrom(USERS).fetch();
                        })))
                        .hasMessageContaining("users");
            }
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        }
    }

    @Test
    void transaction_neverEnded_isRolledBackWithItsDatabase() {
        Database db = open();
        Transaction forgotten = db.begin();
        insert(forgotten, "forgotten");
        db.close();
        assertThat(tags()).isEqualTo(1);
        assertThat(catchThrowable(forgotten::close))
                .matches(e -> e == null || e instanceof DatabaseException, "nothing, or an error of Rex");
        assertThat(tags()).isEqualTo(1);
    }

    @Test
    void on_dataSource_usesItsConnectionsAndLeavesItOpen() {
        Given given = new Given(true);
        Database db = Database.on(given, dialect.sql());
        insert(db, "a");
        db.transaction(tx -> insert(tx, "b"));
        assertThatThrownBy(() -> db.transaction(tx -> {
                    insert(tx, "c");
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        try (Transaction tx = db.begin()) {
            insert(tx, "d");
        }
        assertThat(db.select(TAGS.NAME).from(TAGS).orderBy(TAGS.ID.asc()).fetch())
                .containsExactly("java", "a", "b");
        db.close();
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(3);
        assertThat(given.opened.get()).isEqualTo(given.closed.get()).isGreaterThan(0);
    }

    @Test
    void on_dataSourceWithoutAutoCommit_stillCommitsEachStatement() {
        Given given = new Given(false);
        Database db = Database.on(given, dialect.sql());
        insert(db, "a");
        assertThat(tags()).isEqualTo(2);
        db.transaction(tx -> insert(tx, "b"));
        assertThat(tags()).isEqualTo(3);
        assertThat(given.opened.get()).isEqualTo(given.closed.get());
    }

    @Test
    void on_dataSource_givesConnectionsBackAsTheyCame() throws Exception {
        try (Connection physical = database.connect()) {
            for (boolean autoCommit : new boolean[] {true, false}) {
                physical.setAutoCommit(autoCommit);
                int isolation = physical.getTransactionIsolation();
                Database db = Database.on(
                        new Given(autoCommit) {
                            @Override
                            public Connection getConnection() {
                                return unclosed(physical);
                            }
                        },
                        dialect.sql());
                db.transaction(Isolation.SERIALIZABLE, tx -> insert(tx, "a"));
                db.readOnly().transaction(tx -> tx.selectFrom(TAGS).fetch());
                insert(db, "b");
                assertThat(physical.getTransactionIsolation()).isEqualTo(isolation);
                assertThat(physical.isReadOnly()).isFalse();
                assertThat(physical.getAutoCommit()).isEqualTo(autoCommit);
            }
            assertThat(tags()).isEqualTo(5);
        }
    }

    /** A connection that its pool keeps open, and resets in nothing. */
    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void pool_setToManualCommit_stillCommitsEachStatement() {
        try (Database db = open(settings -> settings.pool(pool -> pool.setAutoCommit(false)))) {
            insert(db, "a");
            assertThat(tags()).isEqualTo(2);
        }
    }

    @Test
    void on_dataSourceThatFails_isAnErrorOfRex() {
        Database db = Database.on(
                new Given(true) {
                    @Override
                    public Connection getConnection() throws java.sql.SQLException {
                        throw new java.sql.SQLException("none left", "08001");
                    }
                },
                dialect.sql());
        assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("none left");
        assertThatThrownBy(() -> db.transaction(tx -> {})).isInstanceOf(DatabaseException.class);
    }

    /** A source of plain connections that counts them. */
    private class Given implements DataSource {
        private final boolean autoCommit;
        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        Given(boolean autoCommit) {
            this.autoCommit = autoCommit;
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = database.connect();
            connection.setAutoCommit(autoCommit);
            opened.incrementAndGet();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            closed.incrementAndGet();
                            if (!connection.getAutoCommit()) {
                                connection.rollback();
                            }
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws java.sql.SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws java.sql.SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
