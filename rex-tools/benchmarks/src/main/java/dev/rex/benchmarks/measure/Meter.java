package dev.rex.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.infra.Blackhole;

/** Measures slices of runs on the calling thread, of which there is one. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Swallows results, so that the compiler cannot leave out what leads to them. */
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    /** The average cost of so many runs. */
    Cost measure(Contestant contestant, int runs) throws Exception {
        contestant.begin();
        try {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            for (int run = 0; run < runs; run++) {
                blackhole.consume(contestant.run(run));
            }
            cpu = THREADS.getCurrentThreadCpuTime() - cpu;
            wall = System.nanoTime() - wall;
            bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            return new Cost((double) cpu / runs, (double) wall / runs, (double) bytes / runs);
        } finally {
            contestant.end();
        }
    }
}
