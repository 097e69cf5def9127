package dev.rex.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures the contestants of a workload side by side. Each round gives every contestant one short slice, in random
 * order, so that whatever else the machine does strikes all of them alike; what counts is the ratio to the base line
 * within a round.
 */
public final class Interleaver {
    private final Pace pace;
    private final Random random;
    private final Meter meter = new Meter();

    /**
     * A runner.
     *
     * @param random decides the order in each round
     */
    public Interleaver(Pace pace, Random random) {
        this.pace = pace;
        this.random = random;
    }

    /** Measures a workload, whose contestants have to give equal results. */
    public Comparison measure(Workload workload) throws Exception {
        workload.requireEqualResults();
        List<Contestant> contestants = workload.contestants();
        int[] runs = new int[contestants.size()];
        Arrays.fill(runs, 1);
        long start = System.nanoTime();
        while (System.nanoTime() - start < pace.warmUp().toNanos() * runs.length) {
            round(contestants, runs, true);
        }
        List<List<Cost>> rounds = new ArrayList<>();
        start = System.nanoTime();
        do {
            rounds.add(round(contestants, runs, false));
        } while (System.nanoTime() - start < pace.measured().toNanos() * runs.length);
        return new Comparison(
                workload.name(), contestants.stream().map(Contestant::name).toList(), rounds);
    }

    /** A slice for each contestant; on request, the number of runs that fill it next time is adjusted. */
    private List<Cost> round(List<Contestant> contestants, int[] runs, boolean adjust) throws Exception {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, contestants.size()).boxed().toList());
        Collections.shuffle(order, random);
        Cost[] costs = new Cost[contestants.size()];
        for (int i : order) {
            costs[i] = meter.measure(contestants.get(i), runs[i]);
            if (adjust) {
                double fitting = pace.slice().toNanos() / costs[i].wall();
                runs[i] = (int) Math.max(1, Math.min(2.0 * runs[i], fitting));
            }
        }
        return List.of(costs);
    }
}
