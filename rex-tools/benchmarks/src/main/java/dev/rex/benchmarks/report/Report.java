package dev.rex.benchmarks.report;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Quartiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The document. */
public final class Report {
    private static final String INTRODUCTION = """
            # Benchmarks

            Written by `mvn -Pbenchmarks -pl rex-tools/benchmarks -am verify`.

            Figures are ratios. The base line (1.00) is JDBC as a good engineer writes it by hand (prepare, bind, read by
            index, close) on one held connection; Rex runs through its own pool, which on PostgreSQL holds that very connection:
            two of them can cost differently by a factor of two, by where their processes run. Lower is better. All contestants of a workload
            run in one JVM, warmed up, in slices of some milliseconds in random order; a ratio is the median of the ratios
            within each round, and beside it stand the quartiles. CPU is the time that the working thread spent on a
            processor: it holds when the machine is busy. All contestants give equal results, which is checked before anything
            is timed. SQLite is a file with a write-ahead log, PostgreSQL a server on the same machine.

            Two base lines are not JDBC's one statement: building and rendering is compared with string building, and for
            nested rows `JDBC, two statements` shows what fetching parents and children one after the other costs by hand.

            """;

    private Report() {}

    /** The document of a run. */
    public static String of(Run run) {
        List<Measured> results = run.workloads();
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append(Machine.line(run.versions())).append(". The run took ");
        text.append(Math.max(1, Math.round(run.duration().toSeconds() / 60.0))).append(" min.\n\n## Targets\n\n");
        text.append(
                "| workload | database | | jOOQ | Rex (quartiles) | must | aims | |\n|---|---|---|--:|--:|--:|--:|---|\n");
        for (Target target : Target.ALL) {
            find(results, target).ifPresent(measured -> text.append(row(target, measured.comparison())));
        }
        for (Target target : Target.ALL) {
            find(results, target).ifPresent(measured -> text.append(hindrance(target, measured.comparison())));
        }
        text.append(Peers.section(results));
        text.append(Builds.section(run.builds()));
        List<CodegenCost> sizes = new ArrayList<>(run.smallBuilds());
        sizes.addAll(run.builds());
        sizes.sort(Comparator.comparing(CodegenCost::database).reversed().thenComparingInt(CodegenCost::tables));
        text.append(Growths.section(
                run.growths(), run.throughputs(), run.smallBuilds().isEmpty() ? List.of() : sizes));
        text.append("\n## Figures\n");
        for (Measured measured : results) {
            text.append("\n### ")
                    .append(measured.comparison().workload())
                    .append(", ")
                    .append(measured.database());
            text.append("\n\n").append(measured.table());
        }
        return text.toString();
    }

    private static Optional<Measured> find(List<Measured> results, Target target) {
        return results.stream()
                .filter(measured -> measured.database().equals(target.database())
                        && measured.comparison().workload().equals(target.workload()))
                .findFirst();
    }

    private static String hindrance(Target target, Comparison comparison) {
        Quartiles rex = target.figure(comparison);
        if (!target.isMissed(rex.median())) {
            return "";
        }
        String what = target.hindrance() == null ? "It is not known what stands in the way.\n" : target.hindrance();
        return "\n**%s, %s, %s.** %s"
                .formatted(
                        target.workload(), target.database(), target.respect().label(), what);
    }

    private static String row(Target target, Comparison comparison) {
        Quartiles rex = target.figure(comparison);
        Quartiles jooq =
                target.respect().of(comparison, comparison.contestants().indexOf("jOOQ"));
        return "| %s | %s | %s | %s | %s (%s to %s) | %s | %s | %s |\n"
                .formatted(
                        target.what(),
                        target.database(),
                        target.respect().label(),
                        Measured.number(jooq.median()),
                        Measured.number(rex.median()),
                        Measured.number(rex.first()),
                        Measured.number(rex.third()),
                        Measured.number(target.must()),
                        Measured.number(target.aims()),
                        target.verdict(rex.median()));
    }
}
