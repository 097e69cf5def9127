package dev.rex.benchmarks.report;

import dev.rex.benchmarks.measure.Comparison;
import java.util.List;

/** The part of the document that puts all libraries side by side. */
final class Peers {
    private static final List<String> LIBRARIES =
            List.of("Rex", "jOOQ", "JDBI", "JDBI, constructor", "Hibernate", "MyBatis", "Spring");

    private Peers() {}

    static String section(List<Measured> results) {
        List<Measured> shown = results.stream()
                .filter(measured -> measured.comparison().contestants().containsAll(List.of("Hibernate", "MyBatis")))
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n## Beside other libraries\n\n");
        text.append(
                "CPU, as a ratio to JDBC by hand; of whole processes, the time on the clock. Each library is used as its users use it: Hibernate with entities and a session for"
                        + " each piece of work, MyBatis with a mapper interface, JDBI and Spring with lambdas, JDBI also with the record's"
                        + " constructor found by reflection. A place is empty where that makes no difference, or where the"
                        + " library has nothing for it.\n\n");
        text.append("| workload | database | ")
                .append(String.join(" | ", LIBRARIES))
                .append(" |\n");
        text.append("|---|---|").append("--:|".repeat(LIBRARIES.size())).append('\n');
        for (Measured measured : shown) {
            Comparison comparison = measured.comparison();
            text.append("| %s | %s |".formatted(comparison.workload(), measured.database()));
            for (String library : LIBRARIES) {
                int index = comparison.contestants().indexOf(library);
                text.append(' ')
                        .append(
                                index < 0
                                        ? ""
                                        : Measured.number(
                                                measured.principal(index).median()))
                        .append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
