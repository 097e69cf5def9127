package dev.rex.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves something behind: a thread that did not live before it, or a connection to one of the open
 * {@link TestDatabases} that was not there before it. What counts is what the other side sees: the server's list of its
 * sessions on PostgreSQL, the process's open files on SQLite (on Linux only; elsewhere SQLite goes unchecked). Statements
 * cannot be seen from outside and are not checked. Tests that run at the same time would blame each other.
 *
 * <p>{@code @ExtendWith(LeakCheck.class)} is strict. Where a pool outlives the test, register {@link #withPool}.
 */
public final class LeakCheck implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(LeakCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Threads of the JVM, of the test runner and of drivers, which come and go as they like. */
    private static final Set<String> COMMON = Set.of(
            "process reaper",
            "Common-Cleaner",
            "Cleaner-",
            "ForkJoinPool.commonPool-",
            "Attach Listener",
            "surefire-",
            "junit-",
            "PostgreSQL-JDBC-",
            "RMI ",
            "Timer-");

    private final Set<String> ignoredThreads;
    private final boolean idleConnections;

    /** The strict check. */
    public LeakCheck() {
        this(Set.of(), false);
    }

    private LeakCheck(Set<String> ignoredThreads, boolean idleConnections) {
        this.ignoredThreads = Set.copyOf(ignoredThreads);
        this.idleConnections = idleConnections;
    }

    /**
     * The check for tests that share a pool: a connection may stay open unless it is in a transaction (on SQLite, one
     * that writes), and threads whose names begin so may stay.
     */
    public static LeakCheck withPool(String... threadPrefixes) {
        return new LeakCheck(Set.of(threadPrefixes), true);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put("before", before());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Before before = Objects.requireNonNull(context.getStore(NAMESPACE).get("before", Before.class));
        List<String> leaks = await(before);
        if (!leaks.isEmpty()) {
            throw new AssertionError("the test left behind: " + String.join("; ", leaks));
        }
    }

    /** The leaks that stay: what was closed a moment ago may still be ending. */
    List<String> await(Before before) {
        List<String> leaks = leaks(before);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!leaks.isEmpty() && System.nanoTime() - end < 0) {
            pause();
            leaks = leaks(before);
        }
        return leaks;
    }

    Before before() {
        return new Before(threads(), connections());
    }

    List<String> leaks(Before before) {
        List<String> leaks = new ArrayList<>();
        threads().stream()
                .filter(thread -> !before.threads().contains(thread))
                .filter(thread ->
                        Stream.concat(COMMON.stream(), ignoredThreads.stream()).noneMatch(thread.getName()::startsWith))
                .forEach(thread -> leaks.add("thread \"" + thread.getName() + "\""));
        connections().forEach((database, now) -> {
            int then = before.connections().getOrDefault(database, 0);
            if (now > then) {
                leaks.add((now - then) + " connection(s) to " + database.url());
            }
        });
        return leaks;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .collect(Collectors.toSet());
    }

    private Map<TestDatabase, Integer> connections() {
        Map<TestDatabase, Integer> connections = new HashMap<>();
        Map<TestDatabase, Map<String, Integer>> sessions = new HashMap<>();
        for (TestDatabase database : TestDatabases.open()) {
            if (database.dialect().equals("sqlite")) {
                connections.put(database, sqliteConnections(database));
            } else {
                connections.put(
                        database,
                        sessions.computeIfAbsent(TestDatabases.admin(database), this::sessions)
                                .getOrDefault(TestDatabases.databaseName(database), 0));
            }
        }
        return connections;
    }

    /** The sessions of a server by database. */
    private Map<String, Integer> sessions(TestDatabase admin) {
        String busy = idleConnections ? " and state <> 'idle'" : "";
        return admin
                .query("select datname, count(*)::int from pg_stat_activity"
                        + " where backend_type = 'client backend' and datname is not null" + busy + " group by datname")
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get(0), row -> (Integer) row.get(1)));
    }

    private int sqliteConnections(TestDatabase database) {
        Path file = TestDatabases.sqliteFile(database);
        if (Files.notExists(file)) {
            return 0;
        }
        if (idleConnections) {
            return isBeingWritten(database) ? 1 : 0;
        }
        return openFiles(file);
    }

    private static boolean isBeingWritten(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 0");
            statement.execute("begin immediate");
            statement.execute("rollback");
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private static int openFiles(Path file) {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            Path real = file.toRealPath();
            return (int) open.filter(descriptor -> leadsTo(descriptor, real)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false; // closed since it was listed
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was there before the test. */
    record Before(Set<Thread> threads, Map<TestDatabase, Integer> connections) {}
}
