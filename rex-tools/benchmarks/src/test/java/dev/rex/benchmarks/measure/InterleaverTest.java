package dev.rex.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class InterleaverTest {
    private static final Pace MOMENT = new Pace(Duration.ZERO, Duration.ofMillis(5), Duration.ofMillis(1));

    @Test
    void measure_otherResult_throwsBeforeAnythingIsTimed() {
        List<Integer> runs = new ArrayList<>();
        Workload workload =
                new Workload("sums", List.of(Contestant.of("base", run -> run), Contestant.of("other", run -> {
                    runs.add(run);
                    return run + 1;
                })));

        assertThatThrownBy(() -> new Interleaver(MOMENT, new Random(1)).measure(workload))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sums: other gives [1, 2, 3, 4, 5], and base gives [0, 1, 2, 3, 4]");
        assertThat(runs).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void measure_contestantOfTwiceTheMemory_ratioIsTwo() throws Exception {
        Workload workload = new Workload(
                "memory",
                List.of(
                        Contestant.of("base", run -> new ArrayList<>(25_000)),
                        Contestant.of("twice", run -> new ArrayList<>(50_000))));

        Comparison comparison = new Interleaver(MOMENT, new Random(1)).measure(workload);

        assertThat(comparison.ratio(1, Cost::bytes).median()).isBetween(1.9, 2.1);
        assertThat(comparison.ratio(0, Cost::bytes)).isEqualTo(new Quartiles(1, 1, 1));
    }

    @Test
    void measure_eachSlice_isBegunAndEnded() throws Exception {
        List<String> calls = new ArrayList<>();
        Contestant counting = new Contestant() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public void begin() {
                calls.add("begin");
            }

            @Override
            public Object run(int run) {
                calls.add("run");
                return run;
            }

            @Override
            public void end() {
                calls.add("end");
            }
        };

        new Interleaver(new Pace(Duration.ZERO, Duration.ZERO, Duration.ofMillis(1)), new Random(1))
                .measure(new Workload("counting", List.of(counting)));

        assertThat(calls).containsSubsequence("begin", "run", "end", "begin", "run", "end");
        assertThat(calls)
                .filteredOn("begin"::equals)
                .hasSameSizeAs(calls.stream().filter("end"::equals).toList());
    }

    @Test
    void quartiles_fewValues_liesBetweenThem() {
        assertThat(Quartiles.of(DoubleStream.of(4, 1, 3, 2))).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
        assertThat(Quartiles.of(DoubleStream.of(7))).isEqualTo(new Quartiles(7, 7, 7));
    }
}
