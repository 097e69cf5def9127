package dev.rex.benchmarks.codegen;

import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.scratch.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Builds a project with a large schema as a user would: from migrations, again with nothing changed (also in
 * processes of their own), after a clean with
 * nothing but the snapshot, and compiles it.
 */
public final class CodegenRun {
    /** The workload's name. */
    public static final String NAME = "code generation";
    /** How many tables a full run has, besides two wide ones. */
    public static final int TABLES = 1_000;

    /** How many processes are started for one figure, the middle one of theirs. */
    private static final int PROCESSES = 5;

    private final CodegenProject project;

    private CodegenRun(CodegenProject project) {
        this.project = project;
    }

    /**
     * Builds, and measures it.
     *
     * @param scratch where scratch databases keep their files
     * @throws IllegalStateException if a build does what it should not, or the sources do not compile
     */
    public static CodegenCost measure(String title, SchemaDialect dialect, int tables, Path scratch)
            throws IOException {
        Path folder = Files.createTempDirectory("rex-codegen");
        try {
            return new CodegenRun(new CodegenProject(dialect, scratch, folder)).measure(title, tables);
        } finally {
            delete(folder);
        }
    }

    private CodegenCost measure(String title, int tables) throws IOException {
        Path migration = Files.createDirectories(project.migrations()).resolve("20260101000000_synthetic.sql");
        Files.writeString(migration, new SyntheticSchema(tables).migration());
        // nobody's migrations are younger than the build that reads them
        Files.setLastModifiedTime(migration, FileTime.from(Instant.now().minusSeconds(60)));
        long start = millis(() -> ScratchDatabase.embedded(project.dialect().scratch(), project.scratch())
                .close());
        long generate = millis(() -> build(true));
        Map<Path, FileTime> times = times();
        long again = millis(() -> build(false));
        long fresh = inFreshProcesses();
        require(times().equals(times), "the second build wrote a file");
        delete(project.sources());
        delete(project.stamp());
        long fromSnapshot = millis(() -> build(true));
        require(times().keySet().equals(times.keySet()), "the snapshot gives other files than the migrations");
        Path classes = Files.createDirectories(project.folder().resolve("classes"));
        long compile = millis(() -> compile(times.keySet(), classes));
        List<Path> compiled = files(classes);
        return new CodegenCost(
                title,
                tables + 2,
                start,
                generate,
                fromSnapshot,
                again,
                fresh,
                times.size(),
                size(times.keySet()),
                compile,
                compiled.size(),
                size(compiled));
    }

    private void build(boolean expected) {
        require(project.build() == expected, expected ? "nothing was done" : "the second build did work");
    }

    private long inFreshProcesses() throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            times.add(FreshBuild.run(project));
        }
        Collections.sort(times);
        return times.get(PROCESSES / 2);
    }

    private static void compile(Collection<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", classes.toString(), "--release", "17");
            require(
                    compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                            .call(),
                    "the sources do not compile");
        }
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : files(project.sources())) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(Collection<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static long millis(Step step) throws IOException {
        long from = System.nanoTime();
        step.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }
}
