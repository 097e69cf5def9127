package dev.rex.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Work that several contestants do, each in its way.
 *
 * @param name what it is
 * @param contestants who does it; the first is the base line
 */
public record Workload(String name, List<Contestant> contestants) {
    private static final int RUNS_COMPARED = 5;

    /** Copies the list. */
    public Workload {
        contestants = List.copyOf(contestants);
    }

    /**
     * Lets all contestants do the same few runs.
     *
     * @throws IllegalStateException if one gives another result than the base line
     */
    public void requireEqualResults() throws Exception {
        List<Object> expected = proofs(contestants.get(0));
        for (Contestant contestant : contestants) {
            List<Object> actual = proofs(contestant);
            if (!actual.equals(expected)) {
                throw new IllegalStateException(name + ": " + contestant.name() + " gives " + actual + ", and "
                        + contestants.get(0).name() + " gives " + expected);
            }
        }
    }

    private static List<Object> proofs(Contestant contestant) throws Exception {
        List<Object> proofs = new ArrayList<>();
        contestant.begin();
        try {
            for (int run = 0; run < RUNS_COMPARED; run++) {
                proofs.add(contestant.proof(contestant.run(run)));
            }
        } finally {
            contestant.end();
        }
        return proofs;
    }
}
