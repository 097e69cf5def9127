package dev.rex.migrations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system on a file beside the database, {@code app.db-rexlock}, which holds the name of the holder.
 * The system drops the lock when the process ends; the file, if a killed process leaves it, means nothing.
 *
 * <p>SQLite's own write lock cannot serve: it ends with each transaction, and a run has one transaction per migration. A
 * database in memory belongs to one connection and needs no lock.
 */
final class SqliteLock implements DatabaseLock {
    /** Locks of the system belong to the whole process: within it, this set decides. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    /** Far behind the text, because on Windows a locked region cannot be read by others. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final Connection connection;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    SqliteLock(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean tryAcquire() throws SQLException, IOException {
        Path path = path();
        if (path == null) {
            return true;
        }
        if (!HELD_HERE.add(path)) {
            return false;
        }
        FileChannel opened = null;
        try {
            opened = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(opened) && signed(path, opened)) {
                file = path;
                channel = opened;
                return true;
            }
        } finally {
            if (channel == null) {
                if (opened != null) {
                    opened.close();
                }
                HELD_HERE.remove(path);
            }
        }
        return false;
    }

    @Override
    public String holder() throws SQLException, IOException {
        Path path = path();
        try {
            String[] signature =
                    path == null ? new String[0] : Files.readString(path).split("\n", -1);
            return signature.length < 2 ? "a process that has just begun" : signature[1];
        } catch (NoSuchFileException e) {
            return "a process that has just let go";
        }
    }

    @Override
    public boolean release() throws IOException {
        Path path = file;
        FileChannel open = channel;
        if (path == null || open == null) {
            return true;
        }
        try {
            Files.deleteIfExists(path);
        } finally {
            // closing frees the lock of the system: only then may others in this process try
            open.close();
            HELD_HERE.remove(path);
            channel = null;
        }
        return true;
    }

    private static boolean lock(FileChannel opened) throws IOException {
        try {
            FileLock lock = opened.tryLock(POSITION, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Writes the holder's name; false if the file was deleted by its last holder after it had been opened here. */
    private static boolean signed(Path path, FileChannel opened) throws IOException {
        ProcessHandle process = ProcessHandle.current();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String signature = UUID.randomUUID() + "\nprocess " + process.pid() + ", since " + now + "\n";
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(path).equals(signature);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private @Nullable Path path() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("pragma database_list")) {
            while (databases.next()) {
                String name = databases.getString("file");
                if ("main".equals(databases.getString("name")) && name != null && !name.isEmpty()) {
                    return Path.of(name + "-rexlock");
                }
            }
            return null;
        }
    }
}
