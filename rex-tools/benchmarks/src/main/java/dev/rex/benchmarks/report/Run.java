package dev.rex.benchmarks.report;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.growth.Growth;
import dev.rex.benchmarks.growth.Throughput;
import java.time.Duration;
import java.util.List;

/**
 * All that a run measured.
 *
 * @param workloads the workloads' figures
 * @param growths how costs grow
 * @param throughputs what several threads get done
 * @param smallBuilds what generating code costs for schemas of growing size, below that of {@code builds}
 * @param builds what it costs for a large one
 * @param versions what the figures were taken with
 * @param duration how long it took
 */
public record Run(
        List<Measured> workloads,
        List<Growth> growths,
        List<Throughput> throughputs,
        List<CodegenCost> smallBuilds,
        List<CodegenCost> builds,
        List<String> versions,
        Duration duration) {
    /** Copies the lists. */
    public Run {
        workloads = List.copyOf(workloads);
        growths = List.copyOf(growths);
        throughputs = List.copyOf(throughputs);
        smallBuilds = List.copyOf(smallBuilds);
        builds = List.copyOf(builds);
        versions = List.copyOf(versions);
    }
}
