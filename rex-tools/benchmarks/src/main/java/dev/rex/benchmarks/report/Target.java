package dev.rex.benchmarks.report;

import static dev.rex.benchmarks.report.Respect.BYTES;
import static dev.rex.benchmarks.report.Respect.CPU;
import static dev.rex.benchmarks.report.Respect.KILOBYTES;
import static dev.rex.benchmarks.report.Respect.WALL;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Quartiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Rex is to reach.
 *
 * @param workload the workload's name
 * @param contestant which of its contestants: Rex in one way or another
 * @param database where
 * @param respect in which respect
 * @param must at most so much
 * @param aims better so much
 * @param hindrance what stands in the way where it is not reached, as far as it is known
 */
record Target(
        String workload,
        String contestant,
        String database,
        Respect respect,
        double must,
        double aims,
        @Nullable String hindrance) {
    private static final String REX = "Rex";
    private static final String UNION = """
            The figure lies at the target: 1.18 to 1.20 with Rex and JDBC alone in a JVM, and 1.20 in a run of this workload alone. By
            hand, the same statement costs 1.07; `JDBC, two statements` is what fetching parents and children one after the other
            costs. The base line is a join, which repeats the parent's columns for each child and cannot page parents. As JSON
            (`strategy(Nesting.JSON)`) the processor time is within the target, and the time on the clock is not.
            [ADR 15](adr/0015-nested-rows-beside-their-parents.md) tells what was tried.
            """;
    private static final String EIGHT_COLUMNS = """
            The figure lies at the target, and falls to one side of it or the other: 1.07, 1.08 and 1.11 in three runs of one
            day. In a profile of the working thread (Rex at 1.09) sending and receiving take as long as in JDBC by hand. Of the
            9 % that Rex adds, 4 are in the driver's getters, which it reaches through interfaces, 3 in reading of its own, 2 in
            going from row to row through the pool's proxy, which has to see what fails
            ([ADR 7](adr/0007-what-stands-around-the-pool.md)).
            """;
    private static final String POOL = """
            Rex loads its classes and the pool's beside the driver ([ADR 13](adr/0013-classes-are-loaded-beside-the-driver.md)).
            The main thread then works no longer than that of JDBC, but what is loaded beside it needs a processor that is free:
            on two cores, the ratio was 1.27 while they were nearly free, and 1.61 while several programs waited for each.
            """;
    private static final String SERVER = """
            Most of it is the server taking the rows: `copy` of the same bytes, made before, takes three quarters of the time. Rex
            hands rows over when a portion of them is complete, so the server begins when the last of these has been made.
            """;
    private static final String DRIVER = """
            In a profile of both in turns the driver alone takes 0.59 of what JDBC by hand takes in all: 0.31 to bind seven values for
            each row, which both do, and 0.26 to run statements of 128 rows, where JDBC's rows one by one take 0.40. The rest, a
            quarter, is making the rows, which know what they have no value for, holding them until a statement is full, writing times
            as texts, and calls through interfaces; JDBC by hand makes its values in 0.20. Statements of 8, 16, 32, 64 or 256 rows
            gave the same, and so did one array for all values of a portion.
            """;

    /**
     * All targets for what is measured. Building and rendering is to take 3.0 us, better 1.6 us, on a machine on which the
     * string building takes 0.27 us.
     */
    static final List<Target> ALL = List.of(
            new Target("one row by key", "SQLite", CPU, 0.65, 0.48),
            new Target("one row by key", "SQLite", BYTES, 1.00, 0.80),
            new Target("one row by key", "PostgreSQL", CPU, 1.15, 1.00),
            new Target("one row by key", "PostgreSQL", WALL, 1.05, 1.00),
            new Target("1,000 rows x 8 columns", "SQLite", CPU, 0.70, 0.60),
            new Target("1,000 rows x 8 columns", "PostgreSQL", CPU, 1.10, 0.95, EIGHT_COLUMNS),
            new Target("insert returning id", "SQLite", CPU, 0.80, 0.65),
            new Target("bulk 10,000", "SQLite", CPU, 0.80, 0.67, DRIVER),
            new Target("bulk 10,000", "PostgreSQL", WALL, 0.30, 0.22, SERVER),
            new Target("100 parents x 10 children", "SQLite", CPU, 0.85, 0.65),
            new Target("100 parents x 10 children", "PostgreSQL", CPU, 1.20, 1.00, UNION),
            new Target("100 parents x 10 children", "PostgreSQL", WALL, 1.15, 1.00),
            new Target("build and render", "SQLite", CPU, 11.11, 5.93),
            new Target("build and render", "SQLite", KILOBYTES, 4.00, 4.00),
            new Target("build and render", "PostgreSQL", CPU, 11.11, 5.93),
            new Target("build and render", "PostgreSQL", KILOBYTES, 4.00, 4.00),
            new Target("build and render", "Rex, constant", "SQLite", KILOBYTES, 0, 0, null),
            new Target("build and render", "Rex, constant", "PostgreSQL", KILOBYTES, 0, 0, null),
            new Target("cold start", "SQLite", WALL, 1.30, 1.12, POOL),
            new Target("cold start with AppCDS", "SQLite", WALL, 1.30, 1.12));

    /** A target that nothing is known to stand in the way of. */
    private Target(String workload, String database, Respect respect, double must, double aims) {
        this(workload, REX, database, respect, must, aims, null);
    }

    private Target(String workload, String database, Respect respect, double must, double aims, String hindrance) {
        this(workload, REX, database, respect, must, aims, hindrance);
    }

    /** The figure that is judged. */
    Quartiles figure(Comparison comparison) {
        return respect.of(comparison, comparison.contestants().indexOf(contestant));
    }

    /** What tables call it. */
    String what() {
        return workload + contestant.substring(REX.length());
    }

    /** Whether a figure, as it is printed, is not good enough. */
    boolean isMissed(double figure) {
        return printed(figure) > must;
    }

    /** Whether a figure, as it is printed, is good enough. */
    String verdict(double figure) {
        if (printed(figure) <= aims) {
            return "aim reached";
        }
        return isMissed(figure) ? "**not reached**" : "reached";
    }

    private static double printed(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
