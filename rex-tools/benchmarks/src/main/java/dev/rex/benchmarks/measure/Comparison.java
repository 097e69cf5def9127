package dev.rex.benchmarks.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the contestants of a workload cost.
 *
 * @param workload the workload's name
 * @param contestants their names; the first is the base line
 * @param rounds a cost for each contestant, in every round
 */
public record Comparison(String workload, List<String> contestants, List<List<Cost>> rounds) {
    /** Copies the lists. */
    public Comparison {
        contestants = List.copyOf(contestants);
        rounds = List.copyOf(rounds);
    }

    /** A contestant's cost in one respect. */
    public Quartiles cost(int contestant, ToDoubleFunction<Cost> respect) {
        return Quartiles.of(rounds.stream().mapToDouble(round -> respect.applyAsDouble(round.get(contestant))));
    }

    /** A contestant's cost in one respect, divided by that of the base line in the same round. */
    public Quartiles ratio(int contestant, ToDoubleFunction<Cost> respect) {
        return Quartiles.of(rounds.stream()
                .mapToDouble(
                        round -> respect.applyAsDouble(round.get(contestant)) / respect.applyAsDouble(round.get(0))));
    }
}
