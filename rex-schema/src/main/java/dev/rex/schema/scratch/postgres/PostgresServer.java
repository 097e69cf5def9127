package dev.rex.schema.scratch.postgres;

import dev.rex.schema.scratch.FileMutex;
import dev.rex.schema.scratch.OwnedFolder;
import dev.rex.schema.scratch.ScratchException;
import dev.rex.schema.scratch.ScratchFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL server on the loopback address, with a data folder that is deleted when it is closed or the
 * JVM ends. A server whose JVM was killed goes on for a while: the next start with the same folder for data ends it and
 * deletes what it left. Servers of living JVMs are never touched. Safe for use by several threads.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String KIND = "postgresql";
    private static final String USER = "postgres";
    private static final Duration MUTEX_PATIENCE = Duration.ofMinutes(3);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    private final EmbeddedPostgres server;
    private final OwnedFolder folder;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::stop, "rex-postgresql-stop");

    private PostgresServer(EmbeddedPostgres server, OwnedFolder folder, String password) {
        this.server = server;
        this.folder = folder;
        this.password = password;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a server; takes one to three seconds, and some more when the programs are unpacked for the first time.
     *
     * @throws ScratchException if the library is not there, or the server does not start; the message has its log
     */
    public static PostgresServer start(PostgresOptions options) {
        EmbeddedLibrary.require();
        try {
            Path programs = ScratchFolder.prepare(options.programs());
            Path data = ScratchFolder.prepare(options.data());
            OwnedFolder.sweep(data, KIND, folder -> OrphanServer.end(folder.resolve("data")));
            // the programs are unpacked once, and a free port stays free until the server has it: one start at a time
            return new FileMutex(programs.resolve("start.lock"), MUTEX_PATIENCE)
                    .whileHeld(() -> startAlone(options, programs, data));
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScratchException("The start of an embedded PostgreSQL was interrupted", null, e);
        } catch (Exception e) {
            throw new ScratchException("The embedded PostgreSQL did not start: " + e.getMessage(), null, e);
        }
    }

    private static PostgresServer startAlone(PostgresOptions options, Path programs, Path data) throws IOException {
        EmbeddedLibrary.discardHalfUnpacked(programs);
        for (int attempt = 1; ; attempt++) {
            OwnedFolder folder = OwnedFolder.create(data, KIND);
            Path log = folder.path().resolve("log");
            try {
                return startIn(folder, options, programs, log);
            } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
                String told = Files.exists(log) ? tail(log) : "";
                OrphanServer.end(folder.path().resolve("data"));
                folder.close();
                boolean portTaken = told.contains("could not bind");
                if (!portTaken || attempt == ATTEMPTS) {
                    throw EmbeddedLibrary.explain(e, told);
                }
            }
        }
    }

    private static PostgresServer startIn(OwnedFolder folder, PostgresOptions options, Path programs, Path log)
            throws IOException {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Path passwordFile = Files.writeString(folder.path().resolve("password"), password);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(folder.path().resolve("data"))
                .setDataDirectoryCustomizer(created -> requirePassword(created.toPath()))
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_PATIENCE);
        if (options.archive() != null) {
            builder.setPgBinaryResolver(ProgramsArchive.resolver(options.archive()));
        }
        options.initdb().forEach(builder::setLocaleConfig);
        options.settings().forEach(builder::setServerConfig);
        EmbeddedPostgres server = builder.start();
        Files.delete(passwordFile);
        ScratchFolder.restrict(programs); // the library opens it to everybody
        LOG.debug("PostgreSQL listens on port {}, data in {}", server.getPort(), folder.path());
        return new PostgresServer(server, folder, password);
    }

    /** Through a superuser without a password, any user of the machine could run programs as this one. */
    private static void requirePassword(Path data) {
        try {
            Files.write(
                    data.resolve("pg_hba.conf"),
                    List.of(
                            "host all all 127.0.0.1/32 scram-sha-256",
                            "host all all ::1/128 scram-sha-256",
                            "host replication all 127.0.0.1/32 scram-sha-256",
                            "host replication all ::1/128 scram-sha-256"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    /** The address of a database of this server, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** The superuser. */
    public String user() {
        return USER;
    }

    /** The superuser's password, a new one for each server. */
    public String password() {
        return password;
    }

    /** Where the server keeps its data and its log. */
    public Path folder() {
        return folder.path();
    }

    /** Stops the server, whoever is connected, and deletes its data. Does nothing the second time. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending, and the hook with it
        }
    }

    private void stop() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Path data = folder.path().resolve("data");
        try {
            server.close();
        } catch (IOException e) {
            LOG.debug("The server in {} did not stop by itself", data, e);
        }
        OrphanServer.end(data);
        folder.close();
    }
}
