package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeakCheckTest {
    static List<String> dialects() {
        return TestDatabases.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void connection_leftOpen_isALeak(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            database.execute("create table t (id int)");
            LeakCheck strict = new LeakCheck();
            LeakCheck.Before before = strict.before();
            try (Connection connection = database.connect()) {
                assertThat(connection.isValid(1)).isTrue();
                assertThat(strict.leaks(before)).containsExactly("1 connection(s) to " + database.url());
            }
            assertThat(strict.await(before)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void connection_ofAPool_isALeakOnlyInATransaction(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            database.execute("create table t (id int)");
            LeakCheck pooled = LeakCheck.withPool("HikariPool-");
            LeakCheck.Before before = pooled.before();
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                assertThat(pooled.leaks(before)).isEmpty();
                connection.setAutoCommit(false);
                statement.execute("insert into t values (1)");
                assertThat(pooled.leaks(before)).containsExactly("1 connection(s) to " + database.url());
                connection.rollback();
            }
        }
    }

    @Test
    void thread_stillAlive_isALeak() throws Exception {
        LeakCheck.Before before = new LeakCheck().before();
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "forgotten-1");
        thread.start();
        try {
            assertThat(new LeakCheck().leaks(before)).containsExactly("thread \"forgotten-1\"");
            assertThat(LeakCheck.withPool("forgotten-").leaks(before)).isEmpty();
        } finally {
            end.countDown();
            thread.join();
        }
        assertThat(new LeakCheck().leaks(before)).isEmpty();
    }
}
