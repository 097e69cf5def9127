package dev.rex.benchmarks;

import dev.rex.benchmarks.codegen.CodegenRun;
import dev.rex.benchmarks.measure.Pace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What a run does.
 *
 * @param pace how long each workload is run
 * @param starts how often each program is started cold
 * @param tables how many tables code is generated for
 * @param sizes how far growth is measured
 * @param only a part of the names of the workloads that are run; empty for all
 * @param jar the jar of this module, for the programs that are started cold
 * @param report the file that is written; beside the jar, where it is quick or not all
 */
record Settings(Pace pace, int starts, int tables, Sizes sizes, String only, Path jar, Path report) {
    /** Reads {@code rex.benchmarks.*}. */
    static Settings of(Properties properties) {
        boolean quick = Boolean.parseBoolean(properties.getProperty("rex.benchmarks.quick"));
        String only = properties.getProperty("rex.benchmarks.only", "").toLowerCase(Locale.ROOT);
        Path jar = Path.of(properties.getProperty("rex.benchmarks.jar"));
        return new Settings(
                quick ? Pace.QUICK : Pace.FULL,
                quick ? 3 : 15,
                quick ? 100 : CodegenRun.TABLES,
                quick ? Sizes.QUICK : Sizes.FULL,
                only,
                jar,
                quick || !only.isEmpty()
                        ? jar.resolveSibling("benchmarks.md")
                        : Path.of(properties.getProperty("rex.benchmarks.report")));
    }

    boolean includes(String workload) {
        return workload.toLowerCase(Locale.ROOT).contains(only);
    }
}
