package dev.rex.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.benchmarks.growth.ColumnGrowth;
import dev.rex.benchmarks.growth.Growth;
import dev.rex.benchmarks.growth.PredicateGrowth;
import dev.rex.benchmarks.growth.RowGrowth;
import dev.rex.benchmarks.growth.ThreadGrowth;
import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Pace;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.schema.scratch.ScratchFolder;
import dev.rex.testing.TestDatabases;
import java.time.Duration;
import java.util.List;
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
            grow(arena);
        }
    }

    @Test
    void workloads_onPostgresql_contestantsAgree() throws Exception {
        try (Arena arena = Arena.postgresql(ScratchFolder.ofUser())) {
            run(arena);
            grow(arena);
        }
    }

    private static void grow(Arena arena) throws Exception {
        Interleaver interleaver = new Interleaver(MOMENT, new Random(1));
        for (Growth growth : List.of(
                RowGrowth.on(arena, interleaver, List.of(1, 2_500)),
                ColumnGrowth.on(arena, interleaver, List.of(5, 200)),
                PredicateGrowth.on(arena, interleaver, List.of(1, 1_000)))) {
            assertThat(growth.contestants()).hasSize(2).endsWith("Rex");
            assertThat(growth.steps()).hasSize(2).allMatch(step -> step.costs().stream()
                    .allMatch(cost -> cost > 0));
        }
        assertThat(ThreadGrowth.on(arena, List.of(1, 2), Duration.ofMillis(5)).steps())
                .hasSize(2)
                .allMatch(step -> step.jdbc() > 0 && step.rex() > 0);
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
