package dev.rex.testing;

import dev.rex.schema.scratch.OwnedFolder;
import dev.rex.schema.scratch.ScratchFolder;
import dev.rex.schema.scratch.postgres.PostgresOptions;
import dev.rex.schema.scratch.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Real databases for tests: SQLite files, and databases of one embedded PostgreSQL server for the whole JVM (and one
 * of the oldest version that Rex supports, for those that ask), which is started when the first one is asked for. A database takes well under a second. Everything lies below the folder of
 * the system property {@code rex.test.directory}; what a killed JVM left there is cleaned, and its server ended, by the
 * next. One that cannot be started is a failure, not a skipped test.
 */
public final class TestDatabases {
    private static final String FILES = "sqlite";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Set<TestDatabase> OPEN = ConcurrentHashMap.newKeySet();
    private static @Nullable PostgresServer server;
    private static @Nullable PostgresServer oldServer;
    private static @Nullable OwnedFolder files;

    private TestDatabases() {}

    /** The dialects that {@link #create} knows. */
    public static List<String> dialects() {
        return List.of("sqlite", "postgresql");
    }

    /** A new, empty database. */
    public static TestDatabase create(String dialect) {
        return switch (dialect) {
            case "sqlite" -> sqlite();
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("no test databases for " + dialect);
        };
    }

    /** A new, empty SQLite file. */
    public static TestDatabase sqlite() {
        Path file = files().path().resolve("test" + COUNTER.incrementAndGet() + ".db");
        return opened(new TestDatabase("sqlite", "jdbc:sqlite:" + file, null, null));
    }

    /** A new, empty PostgreSQL database; the user is a superuser. */
    public static TestDatabase postgresql() {
        return create(server());
    }

    /** A new, empty database of PostgreSQL 14; only rex-schema and rex-dsl have that server in their builds. */
    public static TestDatabase postgresql14() {
        return create(oldServer());
    }

    private static TestDatabase create(PostgresServer running) {
        String name = "test" + COUNTER.incrementAndGet();
        admin(running).execute("create database " + name);
        return opened(new TestDatabase("postgresql", running.url(name), running.user(), running.password()));
    }

    /** The database {@code postgres} of the server: for what concerns the whole server. */
    public static TestDatabase admin() {
        return admin(server());
    }

    private static TestDatabase admin(PostgresServer running) {
        return new TestDatabase("postgresql", running.url("postgres"), running.user(), running.password());
    }

    /** The database {@code postgres} of the server that another one stands on. */
    static TestDatabase admin(TestDatabase database) {
        String server = database.url().substring(0, database.url().lastIndexOf('/') + 1);
        return new TestDatabase("postgresql", server + "postgres", database.user(), database.password());
    }

    /** A folder below {@code rex.test.directory}. */
    public static Path directory() {
        return Path.of(System.getProperty("rex.test.directory", "target/rex-test"))
                .toAbsolutePath();
    }

    /** The databases that were made and not dropped. */
    static Set<TestDatabase> open() {
        return Set.copyOf(OPEN);
    }

    static void drop(TestDatabase database) {
        if (!OPEN.remove(database)) {
            return;
        }
        if (database.dialect().equals("sqlite")) {
            Path file = sqliteFile(database);
            try {
                for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            admin(database).execute("drop database if exists " + databaseName(database) + " with (force)");
        }
    }

    static Path sqliteFile(TestDatabase database) {
        return Path.of(database.url().substring("jdbc:sqlite:".length()));
    }

    static String databaseName(TestDatabase database) {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    private static TestDatabase opened(TestDatabase database) {
        OPEN.add(database);
        return database;
    }

    private static synchronized OwnedFolder files() {
        OwnedFolder folder = files;
        if (folder == null) {
            try {
                OwnedFolder.sweep(directory(), FILES, abandoned -> true);
                folder = OwnedFolder.create(directory(), FILES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
            files = folder;
        }
        return folder;
    }

    private static synchronized PostgresServer oldServer() {
        PostgresServer running = oldServer;
        if (running == null) {
            Path programs = ScratchFolder.ofUser().resolve("postgresql");
            running = PostgresServer.start(PostgresOptions.in(programs, directory())
                    .withArchive(Path.of("target", "postgresql-14", "programs.jar"))
                    .withInitdb("encoding", "UTF8"));
            oldServer = running;
        }
        return running;
    }

    private static synchronized PostgresServer server() {
        PostgresServer running = server;
        if (running == null) {
            // the programs are shared by all modules; the sorting and the logical log are those of a usual server
            Path programs = ScratchFolder.ofUser().resolve("postgresql");
            running = PostgresServer.start(PostgresOptions.in(programs, directory())
                    .withInitdb("locale-provider", "builtin")
                    .withInitdb("builtin-locale", "C.UTF-8")
                    .withSetting("wal_level", "logical"));
            server = running;
        }
        return running;
    }
}
