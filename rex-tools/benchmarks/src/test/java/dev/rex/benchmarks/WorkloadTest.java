package dev.rex.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Pace;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.schema.scratch.ScratchFolder;
import dev.rex.testing.TestDatabases;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every workload is run for a moment on both databases; that all contestants give equal results is part of a run. */
class WorkloadTest {
    private static final Pace MOMENT = new Pace(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1));

    @Test
    void workloads_onSqlite_contestantsAgree() throws Exception {
        try (Arena arena = Arena.sqlite(TestDatabases.directory())) {
            run(arena);
        }
    }

    @Test
    void workloads_onPostgresql_contestantsAgree() throws Exception {
        try (Arena arena = Arena.postgresql(ScratchFolder.ofUser())) {
            run(arena);
        }
    }

    private static void run(Arena arena) throws Exception {
        Interleaver interleaver = new Interleaver(MOMENT, new Random(1));
        for (Function<Arena, Workload> kind : Benchmarks.WORKLOADS) {
            Workload workload = kind.apply(arena);
            Comparison comparison = interleaver.measure(workload);
            assertThat(comparison.contestants()).hasSizeGreaterThan(2).contains("Rex", "jOOQ");
            for (int i = 0; i < comparison.contestants().size(); i++) {
                assertThat(comparison.cost(i, Cost::wall).median()).isPositive();
            }
        }
    }
}
