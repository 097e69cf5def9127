package dev.rex.benchmarks.coldstart;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long a small program takes from its start to its end: open a SQLite file, run one query, print, exit. In each
 * round every program is started once without and once with an archive of its classes (AppCDS), in random order.
 */
public final class ColdStart {
    /** The workload's name. */
    public static final String NAME = "cold start";

    private final List<Program> programs;
    private final Random random;

    /**
     * The programs.
     *
     * @param jar the jar of this module
     * @param random decides the order in each round
     */
    public ColdStart(Path jar, Random random) {
        this.random = random;
        this.programs = List.of(
                Program.of("JDBC", JdbcStart.class, jar),
                Program.of(
                        "Rex",
                        RexStart.class,
                        jar,
                        "rex-dsl-",
                        "rex-schema-",
                        "HikariCP-",
                        "jackson-core-",
                        "jspecify-"),
                Program.of("jOOQ", JooqStart.class, jar, "jooq-", "r2dbc-spi-", "reactive-streams-"),
                Program.of("JDBI", JdbiStart.class, jar, "jdbi3-core-", "geantyref-"),
                Program.of(
                        "Hibernate",
                        HibernateStart.class,
                        jar,
                        "hibernate-",
                        "jakarta.",
                        "jboss-logging-",
                        "jandex-",
                        "classmate-",
                        "byte-buddy-",
                        "jaxb-",
                        "txw2-",
                        "istack-",
                        "angus-",
                        "antlr4-runtime-"),
                Program.of("MyBatis", MyBatisStart.class, jar, "mybatis-"),
                Program.of("Spring", SpringStart.class, jar, "spring-"));
    }

    /** Starts every program that often in both ways; the first comparison is without the archive, the second with it. */
    public List<Comparison> measure(String url, int starts) throws IOException, InterruptedException {
        Path archives = Files.createTempDirectory("rex-cold-start");
        try {
            return measure(url, starts, archives);
        } finally {
            for (int i = 0; i < programs.size(); i++) {
                Files.deleteIfExists(archive(archives, i));
            }
            Files.delete(archives);
        }
    }

    private List<Comparison> measure(String url, int starts, Path archives) throws IOException, InterruptedException {
        String expected = programs.get(0).run(url);
        for (int i = 0; i < programs.size(); i++) {
            programs.get(i)
                    .run(
                            url,
                            "-XX:ArchiveClassesAtExit=" + archive(archives, i),
                            "-Xlog:cds=off",
                            "-Xlog:cds+dynamic=off");
        }
        int count = programs.size();
        List<List<Cost>> without = new ArrayList<>();
        List<List<Cost>> with = new ArrayList<>();
        for (int round = 0; round < starts; round++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, 2 * count).boxed().toList());
            Collections.shuffle(order, random);
            Cost[] costs = new Cost[2 * count];
            for (int i : order) {
                costs[i] = i < count
                        ? start(programs.get(i), url, expected)
                        : start(
                                programs.get(i - count),
                                url,
                                expected,
                                "-XX:SharedArchiveFile=" + archive(archives, i - count));
            }
            without.add(List.of(costs).subList(0, count));
            with.add(List.of(costs).subList(count, 2 * count));
        }
        List<String> names = programs.stream().map(Program::name).toList();
        return List.of(new Comparison(NAME, names, without), new Comparison(NAME + " with AppCDS", names, with));
    }

    private static Path archive(Path archives, int program) {
        return archives.resolve("program" + program + ".jsa");
    }

    private static Cost start(Program program, String url, String expected, String... options)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String output = program.run(url, options);
        long end = System.nanoTime();
        if (!output.equals(expected)) {
            throw new IllegalStateException(program.name() + " printed " + output + ", not " + expected);
        }
        return new Cost(Double.NaN, end - start, Double.NaN);
    }
}
