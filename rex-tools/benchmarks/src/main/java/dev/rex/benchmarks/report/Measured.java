package dev.rex.benchmarks.report;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import dev.rex.benchmarks.measure.Quartiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a workload cost on a database.
 *
 * @param database what tables call the database
 * @param comparison the figures
 */
public record Measured(String database, Comparison comparison) {
    /** Whether processor time and memory are known; of whole processes they are not. */
    private boolean isDetailed() {
        return !Double.isNaN(comparison.rounds().get(0).get(0).cpu());
    }

    /** A contestant's ratio in processor time, or on the clock where that is not known. */
    Quartiles principal(int contestant) {
        return (isDetailed() ? Respect.CPU : Respect.WALL).of(comparison, contestant);
    }

    /** A line for each contestant, for the terminal. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < comparison.contestants().size(); i++) {
            Quartiles ratio = principal(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-26s %5.2f (%.2f to %.2f)",
                    comparison.contestants().get(i),
                    ratio.median(),
                    ratio.first(),
                    ratio.third()));
        }
        return lines;
    }

    /** A table with a row for each contestant. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                isDetailed()
                        ? "| | CPU us | CPU ratio (quartiles) | wall us | wall ratio (quartiles) | bytes | bytes ratio |\n|---|--:|--:|--:|--:|--:|--:|\n"
                        : "| | wall ms | wall ratio (quartiles) |\n|---|--:|--:|\n");
        for (int i = 0; i < comparison.contestants().size(); i++) {
            table.append("| ").append(comparison.contestants().get(i)).append(" | ");
            if (isDetailed()) {
                table.append(number(comparison.cost(i, Cost::cpu).median() / 1_000))
                        .append(" | ");
                table.append(ratio(Respect.CPU.of(comparison, i))).append(" | ");
                table.append(number(comparison.cost(i, Cost::wall).median() / 1_000))
                        .append(" | ");
                table.append(ratio(Respect.WALL.of(comparison, i))).append(" | ");
                table.append(Math.round(comparison.cost(i, Cost::bytes).median()))
                        .append(" | ");
                table.append(number(Respect.BYTES.of(comparison, i).median()));
            } else {
                table.append(Math.round(comparison.cost(i, Cost::wall).median() / 1_000_000))
                        .append(" | ");
                table.append(ratio(Respect.WALL.of(comparison, i)));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    static String number(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static String ratio(Quartiles ratio) {
        return "%s (%s to %s)".formatted(number(ratio.median()), number(ratio.first()), number(ratio.third()));
    }
}
