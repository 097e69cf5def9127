package dev.rex.dsl.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements the driver prepares and keeps open below the cache. */
class StatementCacheTest {
    private static final int MOST_KEPT = 128;

    private final List<PreparedStatement> prepared = new ArrayList<>();
    private TestDatabase database;
    private StatementCache cache;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite();
        Connection connection = database.connect();
        cache = new StatementCache((Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> watched(connection, method, arguments)));
    }

    /** The driver's own connection, with a list of what it has prepared. */
    private Object watched(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(connection, arguments);
            if (result instanceof PreparedStatement statement) {
                prepared.add(statement);
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
        assertThat(open(prepared)).isZero();
        database.close();
    }

    private static long open(List<PreparedStatement> statements) throws SQLException {
        long open = 0;
        for (PreparedStatement statement : statements) {
            open += statement.isClosed() ? 0 : 1;
        }
        return open;
    }

    private int run(int number) throws SQLException {
        try (PreparedStatement statement = cache.prepareStatement("select ? + " + number)) {
            statement.setInt(1, 1);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void statement_again_isPreparedOnce() throws SQLException {
        for (int i = 0; i < 100; i++) {
            assertThat(run(7)).isEqualTo(8);
        }
        assertThat(prepared).hasSize(1);
    }

    @Test
    void statements_manyMore_areClosedButForTheLast() throws SQLException {
        for (int i = 0; i < 3 * MOST_KEPT; i++) {
            assertThat(run(i)).isEqualTo(i + 1);
        }
        assertThat(open(prepared)).isEqualTo(MOST_KEPT);
        assertThat(open(prepared.subList(2 * MOST_KEPT, 3 * MOST_KEPT))).isEqualTo(MOST_KEPT);
    }

    @Test
    void statement_usedNow_outlivesThoseUsedBefore() throws SQLException {
        run(0);
        for (int i = 1; i < 3 * MOST_KEPT; i++) {
            run(i);
            run(0);
        }
        assertThat(prepared.get(0).isClosed()).isFalse();
        assertThat(prepared).hasSize(3 * MOST_KEPT);
    }

    @Test
    void statement_inUse_isNotHandedOutTwice() throws SQLException {
        String sql = "select 1";
        try (PreparedStatement first = cache.prepareStatement(sql);
                PreparedStatement second = cache.prepareStatement(sql);
                ResultSet one = first.executeQuery();
                ResultSet two = second.executeQuery()) {
            assertThat(one.next()).isTrue();
            assertThat(two.next()).isTrue();
            assertThat(prepared).hasSize(2);
        }
        assertThat(open(prepared)).as("one of two equal ones is enough").isEqualTo(1);
    }

    @Test
    void statement_closedTwice_isKeptOnce() throws SQLException {
        PreparedStatement statement = cache.prepareStatement("select 1");
        statement.close();
        PreparedStatement next = cache.prepareStatement("select 1");
        statement.close();
        assertThat(next.isClosed()).isFalse();
        try (ResultSet rows = next.executeQuery()) {
            assertThat(rows.next()).isTrue();
        }
        next.close();
        assertThat(prepared).hasSize(1);
    }
}
