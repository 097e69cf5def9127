package dev.rex.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** What the figures were taken on. */
final class Machine {
    private Machine() {}

    /** The processor's cores, the JVM, and what else took part, in a line. */
    static String line(List<String> versions) {
        List<String> parts = new ArrayList<>();
        parts.add(Runtime.getRuntime().availableProcessors() + " cores");
        parts.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        parts.add(System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        parts.addAll(versions);
        return String.join(", ", parts);
    }
}
