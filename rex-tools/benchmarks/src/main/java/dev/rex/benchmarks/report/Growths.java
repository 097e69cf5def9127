package dev.rex.benchmarks.report;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.growth.Growth;
import dev.rex.benchmarks.growth.Throughput;
import java.util.List;
import java.util.Locale;

/** The part of the document about how costs grow. */
final class Growths {
    private static final String INTRODUCTION = """

            ## How cost grows

            Processor time for one row, column or condition, and beside it what that is relative to the smallest size: it falls
            while the fixed part of a statement is spread over more of them, and stays where cost grows in proportion. The
            last column is the cost of Rex divided by that of the base line.
            """;

    private Growths() {}

    static String section(List<Growth> growths, List<Throughput> throughputs, List<CodegenCost> builds) {
        if (growths.isEmpty() && throughputs.isEmpty() && builds.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(INTRODUCTION);
        growths.forEach(growth -> write(text, growth));
        throughputs.forEach(throughput -> write(text, throughput));
        if (!builds.isEmpty()) {
            write(text, builds);
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Growth growth) {
        text.append("\n### ").append(growth.title()).append(", ").append(growth.database());
        text.append("\n\n| ").append(growth.unit()).append("s |");
        growth.contestants()
                .forEach(name ->
                        text.append(" ").append(name).append(", ns each |").append(" relative |"));
        text.append(" Rex, ratio |\n|--:|")
                .append("--:|--:|".repeat(growth.contestants().size()))
                .append("--:|\n");
        int rex = growth.contestants().indexOf("Rex");
        for (Growth.Step step : growth.steps()) {
            text.append(String.format(Locale.ROOT, "| %,d |", step.size()));
            for (int i = 0; i < growth.contestants().size(); i++) {
                text.append(
                        String.format(Locale.ROOT, " %,.0f | %s |", step.each(i), relative(growth.relative(i, step))));
            }
            text.append(String.format(
                    Locale.ROOT,
                    " %.2f |\n",
                    step.costs().get(rex) / step.costs().get(0)));
        }
        if (!growth.note().isEmpty()) {
            text.append("\n").append(growth.note()).append("\n");
        }
    }

    /** With digits that tell something. */
    private static String relative(double figure) {
        return String.format(Locale.ROOT, figure < 0.1 ? "%.4f" : "%.2f", figure);
    }

    private static void write(StringBuilder text, Throughput throughput) {
        Throughput.Step one = throughput.steps().get(0);
        text.append("\n### threads, one row by key, ").append(throughput.database());
        text.append("\n\nSelects in a second by all threads together, through a pool with a connection for each.\n\n");
        text.append("| threads | JDBC | relative | Rex | relative | Rex to JDBC |\n|--:|--:|--:|--:|--:|--:|\n");
        for (Throughput.Step step : throughput.steps()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %,.0f | %.2f | %,.0f | %.2f | %.2f |\n",
                    step.threads(),
                    step.jdbc(),
                    step.jdbc() / one.jdbc(),
                    step.rex(),
                    step.rex() / one.rex(),
                    step.rex() / step.jdbc()));
        }
    }

    private static void write(StringBuilder text, List<CodegenCost> builds) {
        text.append("\n### tables, code generation\n\nMilliseconds on the clock, beyond starting the database.\n\n");
        text.append(
                "| database | tables | from migrations to sources | for each table | compiling | for each table |\n");
        text.append("|---|--:|--:|--:|--:|--:|\n");
        for (CodegenCost cost : builds) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %.1f | %,d | %.1f |\n",
                    cost.database(),
                    cost.tables(),
                    cost.beyondStart(),
                    (double) cost.beyondStart() / cost.tables(),
                    cost.compile(),
                    (double) cost.compile() / cost.tables()));
        }
    }
}
