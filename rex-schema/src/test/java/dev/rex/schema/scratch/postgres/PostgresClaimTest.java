package dev.rex.schema.scratch.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchException;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresClaimTest {
    @RegisterExtension
    final LeakCheck leaks = new LeakCheck();

    @Test
    void at_usedByAnotherBuild_isRefusedAfterAWhile() {
        try (TestDatabase database = TestDatabases.postgresql();
                ScratchDatabase first = ScratchDatabase.at(new PostgresScratch(), address(database))) {
            assertThatThrownBy(() -> ScratchDatabase.at(new PostgresScratch(Duration.ofMillis(100)), first.address()))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContaining("in use by another build");
        }
    }

    @Test
    void at_usedByAnotherBuild_waitsUntilItIsClosed() throws Exception {
        try (TestDatabase database = TestDatabases.postgresql()) {
            ScratchDatabase first = ScratchDatabase.at(new PostgresScratch(), address(database));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() ->
                    ScratchDatabase.at(new PostgresScratch(), address(database)).close());
            while (TestDatabases.admin()
                    .query("select 1 from pg_locks where locktype = 'advisory' and not granted")
                    .isEmpty()) {
                Thread.sleep(5);
            }
            assertThat(second).isNotDone();
            first.close();
            second.get(10, TimeUnit.SECONDS);
        }
    }

    private static DatabaseAddress address(TestDatabase database) {
        return new DatabaseAddress(database.url(), database.user(), database.password());
    }
}
