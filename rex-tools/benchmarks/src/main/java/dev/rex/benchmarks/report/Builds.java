package dev.rex.benchmarks.report;

import dev.rex.benchmarks.codegen.CodegenCost;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The part of the document about generating code: seconds on the clock of one build each, not ratios. */
final class Builds {
    /** Goals, in milliseconds. */
    private static final long GENERATE = 30_000;

    private static final long AGAIN = 300;

    private Builds() {}

    static String section(List<CodegenCost> builds) {
        if (builds.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n## Code generation\n\n");
        text.append("A schema of ")
                .append(builds.get(0).tables())
                .append(
                        " tables of thirty columns with two foreign keys each, one of 250 and one of 300 columns, and names"
                                + " that are keywords, quoted, or of other scripts. Seconds on the clock, of one build each in a JVM"
                                + " that has run before, and the middle one of five that have just started (from the beginning of"
                                + " the goal on); the goals are less than 30 s beyond starting the database, and less than"
                                + " 0.3 s where nothing has changed.\n\n");
        row(text, builds, "", CodegenCost::database);
        text.append("|---|").append("--:|".repeat(builds.size())).append("\n");
        row(text, builds, "starting the scratch database", cost -> seconds(cost.start()));
        row(
                text,
                builds,
                "from migrations to sources, beyond that",
                cost -> seconds(cost.beyondStart()) + verdict(cost.beyondStart(), GENERATE));
        row(text, builds, "from the snapshot to sources, no database", cost -> seconds(cost.fromSnapshot()));
        row(text, builds, "again, nothing changed", cost -> seconds(cost.again()) + verdict(cost.again(), AGAIN));
        row(
                text,
                builds,
                "the same in a JVM that has just started",
                cost -> seconds(cost.fresh()) + verdict(cost.fresh(), AGAIN));
        row(text, builds, "compiling", cost -> seconds(cost.compile()));
        row(text, builds, "sources", cost -> cost.files() + " files, " + megabytes(cost.sourceBytes()));
        row(text, builds, "classes", cost -> cost.classes() + " files, " + megabytes(cost.classBytes()));
        return text.toString();
    }

    private static void row(
            StringBuilder text, List<CodegenCost> builds, String title, Function<CodegenCost, String> cell) {
        text.append(title.isEmpty() ? "|" : "| " + title);
        builds.forEach(cost -> text.append(" | ").append(cell.apply(cost)));
        text.append(" |\n");
    }

    private static String verdict(long millis, long goal) {
        return millis < goal ? ", reached" : ", **not reached**";
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1_000.0);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
