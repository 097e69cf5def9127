package dev.rex.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.growth.Growth;
import dev.rex.benchmarks.growth.Throughput;
import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static Measured keySelect(double rexCpu, double rexBytes) {
        List<Cost> round = List.of(
                new Cost(10_000, 20_000, 1_000), new Cost(rexCpu, 21_000, rexBytes), new Cost(20_000, 40_000, 4_000));
        return new Measured("SQLite", new Comparison("one row by key", List.of("JDBC", "Rex", "jOOQ"), List.of(round)));
    }

    private static String report(Measured measured) {
        return Report.of(run(List.of(measured), List.of(), List.of(), List.of()));
    }

    private static Run run(
            List<Measured> workloads, List<Growth> growths, List<Throughput> throughputs, List<CodegenCost> builds) {
        return new Run(workloads, growths, throughputs, builds, builds, List.of("jOOQ 3"), Duration.ofSeconds(1_290));
    }

    @Test
    void duration_ofTheRun_isTold() {
        assertThat(report(keySelect(6_000, 1_000))).contains(", jOOQ 3. The run took 22 min.\n");
    }

    @Test
    void constantQuery_allocates_isNotReached() {
        List<Cost> round = List.of(
                new Cost(300, 300, 1_000), new Cost(2_000, 2_000, 3_000), new Cost(10, 10, 24), new Cost(9, 9, 9));
        Measured measured = new Measured(
                "SQLite",
                new Comparison(
                        "build and render",
                        List.of("string building", "Rex", "Rex, constant", "jOOQ"),
                        List.of(round)));
        assertThat(report(measured))
                .contains(
                        "| build and render, constant | SQLite | KB | 0.01 | 0.02 (0.02 to 0.02) | 0.00 | 0.00 | **not reached** |\n");
    }

    @Test
    void growth_sizes_areComparedWithTheSmallest() {
        Growth growth = new Growth(
                "rows, through a cursor",
                "SQLite",
                "row",
                List.of("JDBC", "Rex"),
                List.of(
                        new Growth.Step(1, List.of(2_000.0, 1_000.0)),
                        new Growth.Step(1_000, List.of(1_000_000.0, 750_000.0))),
                "Live heap: 1.0.");
        Throughput throughput = new Throughput(
                "PostgreSQL", List.of(new Throughput.Step(1, 1_000, 2_000), new Throughput.Step(8, 4_000, 6_000)));
        assertThat(Report.of(run(List.of(), List.of(growth), List.of(throughput), List.of())))
                .contains("\n### rows, through a cursor, SQLite\n\n| rows | JDBC, ns each | relative | Rex, ns each |"
                        + " relative | Rex, ratio |\n|--:|--:|--:|--:|--:|--:|\n")
                .contains("| 1 | 2,000 | 1.00 | 1,000 | 1.00 | 0.50 |\n")
                .contains("| 1,000 | 1,000 | 0.50 | 750 | 0.75 | 0.75 |\n\nLive heap: 1.0.\n")
                .contains("\n### threads, one row by key, PostgreSQL\n")
                .contains("| 8 | 4,000 | 4.00 | 6,000 | 3.00 | 1.50 |\n");
    }

    @Test
    void targets_figures_areJudgedAsPrinted() {
        assertThat(report(keySelect(6_000, 1_004)))
                .contains("| one row by key | SQLite | CPU | 2.00 | 0.60 (0.60 to 0.60) | 0.65 | 0.48 | reached |\n")
                .contains("| one row by key | SQLite | bytes | 4.00 | 1.00 (1.00 to 1.00) | 1.00 | 0.80 | reached |\n")
                .doesNotContain("stands in the way");
        assertThat(report(keySelect(4_800, 1_006)))
                .contains(" | 0.65 | 0.48 | aim reached |\n")
                .contains(" | 1.01 (1.01 to 1.01) | 1.00 | 0.80 | **not reached** |\n")
                .contains("\n**one row by key, SQLite, bytes.** It is not known what stands in the way.\n");
    }

    @Test
    void targets_notMeasured_areLeftOut() {
        assertThat(report(keySelect(6_000, 1_000))).doesNotContain("cold start");
    }

    @Test
    void figures_wholeProcesses_haveNoProcessorTime() {
        List<Cost> round = List.of(
                new Cost(Double.NaN, 300_000_000, Double.NaN),
                new Cost(Double.NaN, 330_000_000, Double.NaN),
                new Cost(Double.NaN, 900_000_000, Double.NaN));
        Measured measured =
                new Measured("SQLite", new Comparison("cold start", List.of("JDBC", "Rex", "jOOQ"), List.of(round)));

        assertThat(report(measured))
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
        assertThat(report(measured))
                .contains(
                        "| workload | database | Rex | jOOQ | JDBI | JDBI, constructor | Hibernate | MyBatis | Spring |\n")
                .contains("| one row by key | SQLite | 0.75 | 1.00 | 1.00 | 4.25 | 2.25 | 1.75 | 1.50 |\n");
    }

    @Test
    void builds_measured_areATable() {
        CodegenCost cost =
                new CodegenCost("SQLite", 1002, 500, 30_500, 4_000, 299, 300, 10, 2_000_000, 9_000, 20, 3_000_000);
        assertThat(Report.of(run(List.of(), List.of(), List.of(), List.of(cost))))
                .contains("\n| | SQLite |\n|---|--:|\n| starting the scratch database | 0.50 s |\n")
                .contains("| from migrations to sources, beyond that | 30.00 s, **not reached** |\n")
                .contains("| again, nothing changed | 0.30 s, reached |\n")
                .contains("| the same in a JVM that has just started | 0.30 s, **not reached** |\n")
                .contains("| classes | 20 files, 3.0 MB |\n")
                .contains("| SQLite | 1,002 | 30,000 | 29.9 | 9,000 | 9.0 |\n");
    }

    @Test
    void targets_everyRow_namesAWorkloadOnce() {
        assertThat(Target.ALL)
                .extracting(target -> target.what() + target.database() + target.respect())
                .doesNotHaveDuplicates();
        assertThat(Target.ALL).allMatch(target -> target.aims() <= target.must());
    }
}
