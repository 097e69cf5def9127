package dev.rex.schema.scratch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The processes at work in a data folder: what a killed build left behind. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path data;

    private OrphanServer(Path data) {
        this.data = data;
    }

    /**
     * Ends the server, or its initialisation, that works in {@code data}. The caller knows that the owner is dead.
     *
     * @return whether none is left
     */
    static boolean end(Path data) {
        OrphanServer server = new OrphanServer(data);
        return server.processes().stream().allMatch(server::end);
    }

    /** The postmaster names the folder in its arguments; its children do not, but they end with it. */
    private List<ProcessHandle> processes() {
        Optional<ProcessHandle> recorded = recordedPid().flatMap(ProcessHandle::of);
        return ProcessHandle.allProcesses()
                .filter(process -> worksHere(process)
                        || recorded.filter(process::equals)
                                .map(this::isUnreadablePostmaster)
                                .orElse(false))
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return isProgram(info).orElse(true)
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(false);
    }

    /** Where the system does not tell a process's arguments: its program and its start must be those of the pid file. */
    private boolean isUnreadablePostmaster(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.arguments().isEmpty()
                && isProgram(info).orElse(false)
                && info.startInstant()
                        .map(start ->
                                Duration.between(start, recordedStart()).abs().compareTo(PATIENCE) < 0)
                        .orElse(false);
    }

    private static Optional<Boolean> isProgram(ProcessHandle.Info info) {
        return info.command()
                .map(command -> PROGRAMS.contains(
                        Path.of(command).getFileName().toString().replace(".exe", "")));
    }

    private boolean end(ProcessHandle process) {
        LOG.debug("Ending the orphaned PostgreSQL process {} in {}", process.pid(), data);
        process.destroy();
        if (!awaitEnd(process)) {
            process.destroyForcibly();
        }
        return awaitEnd(process);
    }

    private boolean awaitEnd(ProcessHandle process) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        // a process that ended and that nobody waited for stays in the list, without arguments
        while (process.isAlive() && (worksHere(process) || isUnreadablePostmaster(process))) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private Optional<Long> recordedPid() {
        return pidFileLine(0);
    }

    private Instant recordedStart() {
        return Instant.ofEpochSecond(pidFileLine(2).orElse(0L));
    }

    /** The pid file holds the process id in its first line and the start, in seconds, in its third. */
    private Optional<Long> pidFileLine(int line) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return line < lines.size()
                    ? Optional.of(Long.parseLong(lines.get(line).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
