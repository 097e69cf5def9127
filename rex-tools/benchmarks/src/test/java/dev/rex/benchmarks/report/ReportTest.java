package dev.rex.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static Measured keySelect(double rexCpu, double rexBytes) {
        List<Cost> round = List.of(
                new Cost(10_000, 20_000, 1_000), new Cost(rexCpu, 21_000, rexBytes), new Cost(20_000, 40_000, 4_000));
        return new Measured("SQLite", new Comparison("one row by key", List.of("JDBC", "Rex", "jOOQ"), List.of(round)));
    }

    @Test
    void targets_figures_areJudgedAsPrinted() {
        assertThat(Report.of(List.of(keySelect(6_000, 1_004)), List.of(), List.of("jOOQ 3")))
                .contains("| one row by key | SQLite | CPU | 2.00 | 0.60 (0.60 to 0.60) | 0.65 | 0.48 | reached |\n")
                .contains("| one row by key | SQLite | bytes | 4.00 | 1.00 (1.00 to 1.00) | 1.00 | 0.80 | reached |\n")
                .doesNotContain("stands in the way");
        assertThat(Report.of(List.of(keySelect(4_800, 1_006)), List.of(), List.of("jOOQ 3")))
                .contains(" | 0.65 | 0.48 | aim reached |\n")
                .contains(" | 1.01 (1.01 to 1.01) | 1.00 | 0.80 | **not reached** |\n")
                .contains("\n**one row by key, SQLite, bytes.** It is not known what stands in the way.\n");
    }

    @Test
    void targets_notMeasured_areLeftOut() {
        assertThat(Report.of(List.of(keySelect(6_000, 1_000)), List.of(), List.of("jOOQ 3")))
                .doesNotContain("cold start");
    }

    @Test
    void figures_wholeProcesses_haveNoProcessorTime() {
        List<Cost> round = List.of(
                new Cost(Double.NaN, 300_000_000, Double.NaN),
                new Cost(Double.NaN, 330_000_000, Double.NaN),
                new Cost(Double.NaN, 900_000_000, Double.NaN));
        Measured measured =
                new Measured("SQLite", new Comparison("cold start", List.of("JDBC", "Rex", "jOOQ"), List.of(round)));

        assertThat(Report.of(List.of(measured), List.of(), List.of("jOOQ 3")))
                .contains("| cold start | SQLite | wall | 3.00 | 1.10 (1.10 to 1.10) | 1.30 | 1.12 | aim reached |\n")
                .contains("| Rex | 330 | 1.10 (1.10 to 1.10) |\n")
                .doesNotContain("NaN");
        assertThat(measured.summary()).first().isEqualTo("JDBC                        1.00 (1.00 to 1.00)");
    }

    @Test
    void peers_measured_standSideBySide() {
        List<String> contestants =
                List.of("JDBC", "Rex", "jOOQ", "JDBI", "JDBI, constructor", "Hibernate", "MyBatis", "Spring");
        List<Cost> round = contestants.stream()
                .map(name -> new Cost(10.0 * name.length(), 1, 1))
                .toList();
        Measured measured = new Measured("SQLite", new Comparison("one row by key", contestants, List.of(round)));
        assertThat(Report.of(List.of(measured), List.of(), List.of("jOOQ 3")))
                .contains(
                        "| workload | database | Rex | jOOQ | JDBI | JDBI, constructor | Hibernate | MyBatis | Spring |\n")
                .contains("| one row by key | SQLite | 0.75 | 1.00 | 1.00 | 4.25 | 2.25 | 1.75 | 1.50 |\n");
    }

    @Test
    void builds_measured_areATable() {
        CodegenCost cost =
                new CodegenCost("SQLite", 1002, 500, 30_500, 4_000, 299, 300, 10, 2_000_000, 9_000, 20, 3_000_000);
        assertThat(Report.of(List.of(), List.of(cost), List.of("jOOQ 3")))
                .contains("\n| | SQLite |\n|---|--:|\n| starting the scratch database | 0.50 s |\n")
                .contains("| from migrations to sources, beyond that | 30.00 s, **not reached** |\n")
                .contains("| again, nothing changed | 0.30 s, reached |\n")
                .contains("| the same in a JVM that has just started | 0.30 s, **not reached** |\n")
                .contains("| classes | 20 files, 3.0 MB |\n");
    }

    @Test
    void targets_everyRow_namesAWorkloadOnce() {
        assertThat(Target.ALL)
                .extracting(target -> target.workload() + target.database() + target.respect())
                .doesNotHaveDuplicates();
        assertThat(Target.ALL).allMatch(target -> target.aims() <= target.must());
    }
}
