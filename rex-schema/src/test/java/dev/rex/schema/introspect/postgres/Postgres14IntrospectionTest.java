package dev.rex.schema.introspect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Postgres14IntrospectionTest extends PostgresIntrospectionContract {
    /** Threads that unpack its programs the first time are none that a test leaves behind. */
    @BeforeAll
    static void startServer() {
        TestDatabases.postgresql14().close();
    }

    @Override
    int version() {
        return 14;
    }

    @Override
    protected TestDatabase open() {
        return TestDatabases.postgresql14();
    }

    @Override
    protected Set<Ability> lacks() {
        return Set.of(Ability.VIRTUAL_COLUMNS);
    }

    @Test
    void server_started_isOfThatVersion() {
        try (TestDatabase database = open()) {
            assertThat(database.query("select current_setting('server_version_num')::int / 10000"))
                    .hasToString("[[14]]");
        }
    }
}
