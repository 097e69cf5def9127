package dev.rex.migrations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system on a file beside the database, {@code app.db-rexlock}, which holds the name of the holder.
 * The system drops the lock when the process ends; the file, if a killed process leaves it, means nothing.
 *
 * <p>SQLite's own write lock cannot serve: it ends with each transaction, and a run has one transaction per migration. A
 * database in memory belongs to one connection and needs no lock.
 *
 * <p>A POSIX lock belongs to the process, and is gone as soon as the process closes the file, through whichever of its
 * descriptors. So within a process {@link #HELD_HERE} decides, and a file whose lock is held here is never opened again.
 */
final class SqliteLock implements DatabaseLock {
    private static final Set<Path> HELD_HERE = new HashSet<>();
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
        synchronized (HELD_HERE) {
            FileChannel locked = HELD_HERE.contains(path) ? null : lock(path);
            if (locked == null) {
                return false;
            }
            HELD_HERE.add(path);
            file = path;
            channel = locked;
        }
        return true;
    }

    @Override
    public String holder() throws SQLException, IOException {
        Path path = path();
        if (path == null) {
            return "nobody";
        }
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(path)) {
                return "process " + ProcessHandle.current().pid() + ", this one";
            }
            try {
                return Files.readString(path).strip();
            } catch (NoSuchFileException e) {
                return "a process that has just let go";
            }
        }
    }

    @Override
    public boolean release() throws IOException {
        Path path = file;
        FileChannel open = channel;
        if (path == null || open == null) {
            return true;
        }
        synchronized (HELD_HERE) {
            try {
                if (key(path) != null) {
                    Files.delete(path);
                }
            } finally {
                open.close();
                HELD_HERE.remove(path);
                channel = null;
            }
        }
        return true;
    }

    /** The file, opened and locked, with the holder's name in it; null if another process has it. */
    private static @Nullable FileChannel lock(Path path) throws IOException {
        create(path);
        Object before = key(path);
        FileChannel opened;
        try {
            opened = FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean kept = false;
        try {
            // its last holder deletes the file: what is locked here must still be what others will find
            boolean acquired = opened.tryLock(POSITION, 1, false) != null
                    && Files.exists(path)
                    && Objects.equals(before, key(path));
            if (!acquired) {
                return null;
            }
            sign(opened);
            kept = true;
            return opened;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!kept) {
                opened.close();
            }
        }
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            // held by somebody, or left by a process that was killed
        }
    }

    private static void sign(FileChannel opened) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String name = "process " + ProcessHandle.current().pid() + ", since " + now + "\n";
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Device and inode; null where the file does not exist, or the system has no such thing (Windows). */
    private static @Nullable Object key(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private @Nullable Path path() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("pragma database_list")) {
            while (databases.next()) {
                String name = Objects.requireNonNullElse(databases.getString("file"), "");
                if ("main".equals(databases.getString("name")) && !name.isEmpty()) {
                    return Path.of(name + "-rexlock");
                }
            }
            return null;
        }
    }
}
