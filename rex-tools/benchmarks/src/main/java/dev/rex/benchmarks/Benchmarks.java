package dev.rex.benchmarks;

import dev.rex.benchmarks.codegen.CodegenCost;
import dev.rex.benchmarks.codegen.CodegenRun;
import dev.rex.benchmarks.coldstart.ColdStart;
import dev.rex.benchmarks.growth.ColumnGrowth;
import dev.rex.benchmarks.growth.Growth;
import dev.rex.benchmarks.growth.PredicateGrowth;
import dev.rex.benchmarks.growth.RowGrowth;
import dev.rex.benchmarks.growth.ThreadGrowth;
import dev.rex.benchmarks.growth.Throughput;
import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.report.Measured;
import dev.rex.benchmarks.report.Report;
import dev.rex.benchmarks.report.Run;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.benchmarks.workload.BuildAndRender;
import dev.rex.benchmarks.workload.BulkInsert;
import dev.rex.benchmarks.workload.InsertReturning;
import dev.rex.benchmarks.workload.KeySelect;
import dev.rex.benchmarks.workload.NestedRows;
import dev.rex.benchmarks.workload.ThousandRows;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.scratch.ScratchFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jooq.Constants;

/** Runs all workloads on all databases, starts programs cold, and writes the report. */
public final class Benchmarks {
    /** The workloads, in the order in which they are run. */
    static final List<Function<Arena, Workload>> WORKLOADS = List.of(
            KeySelect::on, ThousandRows::on, InsertReturning::on, BulkInsert::on, NestedRows::on, BuildAndRender::on);

    /** What {@link Settings#only} calls it. */
    private static final String GROWTH = "growth";

    /** Always the same order of contestants. */
    private static final long SEED = 20_260_110;

    private final Settings settings;
    private final PrintStream progress;
    private final Random random = new Random(SEED);
    private final List<String> versions = new ArrayList<>();
    private final List<Measured> results = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private final List<Throughput> throughputs = new ArrayList<>();
    private final List<CodegenCost> smallBuilds = new ArrayList<>();
    private final List<CodegenCost> builds = new ArrayList<>();
    private final long begun = System.nanoTime();

    private Benchmarks(Settings settings, PrintStream progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The command line; the settings are system properties. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(System.getProperties());
        Benchmarks benchmarks = new Benchmarks(settings, System.out);
        benchmarks.run(ScratchFolder.ofUser());
        Files.writeString(settings.report(), Report.of(benchmarks.result()));
        System.out.println("written: " + settings.report());
    }

    private Run result() {
        return new Run(
                results,
                growths,
                throughputs,
                smallBuilds,
                builds,
                versions,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void run(Path folder) throws Exception {
        progress.println("starting SQLite and PostgreSQL");
        try (Arena sqlite = Arena.sqlite(folder);
                Arena postgresql = Arena.postgresql(folder)) {
            versions.addAll(List.of(sqlite.version(), postgresql.version(), "jOOQ " + Constants.FULL_VERSION));
            versions.addAll(sqlite.peerVersions());
            Interleaver interleaver = new Interleaver(settings.pace(), random);
            for (Function<Arena, Workload> kind : WORKLOADS) {
                for (Arena arena : List.of(sqlite, postgresql)) {
                    Workload workload = kind.apply(arena);
                    if (settings.includes(workload.name())) {
                        announce(workload.name() + " on " + arena.title());
                        keep(arena.title(), interleaver.measure(workload));
                    }
                }
            }
            if (settings.includes(GROWTH)) {
                for (Arena arena : List.of(sqlite, postgresql)) {
                    announce(GROWTH + " on " + arena.title());
                    grow(arena);
                }
            }
            if (settings.includes(ColdStart.NAME)) {
                announce(ColdStart.NAME);
                new ColdStart(settings.jar(), random)
                        .measure(sqlite.url(), settings.starts())
                        .forEach(comparison -> keep("SQLite", comparison));
            }
        }
        build(folder);
    }

    private void grow(Arena arena) throws Exception {
        Sizes sizes = settings.sizes();
        Interleaver interleaver = new Interleaver(sizes.pace(), random);
        growths.add(RowGrowth.on(arena, interleaver, sizes.rows()));
        growths.add(ColumnGrowth.on(arena, interleaver, sizes.columns()));
        growths.add(PredicateGrowth.on(arena, interleaver, sizes.conditions()));
        throughputs.add(ThreadGrowth.on(arena, sizes.threads(), sizes.slice()));
    }

    private void build(Path folder) throws IOException {
        if (!settings.includes(CodegenRun.NAME)) {
            return;
        }
        for (String title : List.of("SQLite", "PostgreSQL")) {
            SchemaDialect dialect = SchemaDialects.named(title.toLowerCase(Locale.ROOT));
            int first = settings.sizes().tables().get(0);
            CodegenRun.measure(title, dialect, first, folder); // classes are loaded once
            for (int tables : settings.sizes().tables()) {
                announce(CodegenRun.NAME + " of " + tables + " tables on " + title);
                smallBuilds.add(CodegenRun.measure(title, dialect, tables, folder));
            }
        }
        for (String title : List.of("SQLite", "PostgreSQL")) {
            announce(CodegenRun.NAME + " on " + title);
            SchemaDialect dialect = SchemaDialects.named(title.toLowerCase(Locale.ROOT));
            builds.add(CodegenRun.measure(title, dialect, settings.tables(), folder));
        }
    }

    private void announce(String workload) {
        progress.println(workload);
    }

    private void keep(String database, Comparison comparison) {
        Measured measured = new Measured(database, comparison);
        results.add(measured);
        measured.summary().forEach(line -> progress.println("  " + line));
    }
}
