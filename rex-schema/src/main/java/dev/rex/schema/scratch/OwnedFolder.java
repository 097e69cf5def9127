package dev.rex.schema.scratch;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for throw-away files that lives as long as the process that made it. Closing it deletes it; if the process
 * is killed, the next {@link #sweep} of the same parent does. Safe for use by several threads and processes.
 */
public final class OwnedFolder implements AutoCloseable {
    /*
     * Beside each folder lies a file of the same name with a lock on it for the life of the process: the system gives
     * the lock up when the process ends, in whatever way, so a lock that can be had means that the owner is dead. The
     * process id and start time in the name are there because a process must never open the lock files of its own:
     * closing any channel to a file drops all of the process's locks on it.
     */
    private static final Logger LOG = LoggerFactory.getLogger(OwnedFolder.class);
    private static final String LOCK = ".lock";
    /** Keeps the channels reachable: a collected channel is closed, and its lock gone. */
    private static final Set<OwnedFolder> LIVE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path lockFile;
    private final FileChannel channel;

    private OwnedFolder(Path path, Path lockFile, FileChannel channel) {
        this.path = path;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * Makes an empty folder under {@code parent}, which is made as well if need be.
     *
     * @param kind the first part of the folder's name; {@link #sweep} looks for it
     */
    public static OwnedFolder create(Path parent, String kind) throws IOException {
        Files.createDirectories(parent);
        while (true) {
            String name = kind + "-" + ownProcess() + "-" + UUID.randomUUID();
            Path lockFile = parent.resolve(name + LOCK);
            FileChannel channel = FileChannel.open(lockFile, CREATE_NEW, WRITE);
            // between the two calls a sweep may have taken the lock, or have deleted the file: then another name
            if (channel.tryLock() != null && Files.exists(lockFile)) {
                Path path = Files.createDirectory(parent.resolve(name));
                OwnedFolder folder = new OwnedFolder(path, lockFile, channel);
                LIVE.add(folder);
                return folder;
            }
            channel.close();
        }
    }

    /**
     * Deletes the folders of that kind under {@code parent} whose process has ended.
     *
     * @param abandon called with each such folder before it is deleted; false leaves it for another time
     */
    public static void sweep(Path parent, String kind, Predicate<Path> abandon) {
        for (Path lockFile : lockFiles(parent, kind)) {
            try (FileChannel channel = FileChannel.open(lockFile, WRITE)) {
                String fileName = lockFile.getFileName().toString();
                Path folder = parent.resolve(fileName.substring(0, fileName.length() - LOCK.length()));
                if (channel.tryLock() != null && abandon.test(folder) && delete(folder)) {
                    Files.deleteIfExists(lockFile);
                    LOG.debug("Deleted {}, left behind by a process that was killed", folder);
                }
            } catch (IOException e) {
                LOG.debug("Left {} alone", lockFile, e);
            }
        }
    }

    private static List<Path> lockFiles(Path parent, String kind) {
        String own = kind + "-" + ownProcess() + "-";
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(kind + "-") && name.endsWith(LOCK) && !name.startsWith(own);
                    })
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The folder, absolute. */
    public Path path() {
        return path;
    }

    /** Deletes the folder. What cannot be deleted now is deleted by a later sweep. */
    @Override
    public void close() {
        if (!LIVE.remove(this)) {
            return;
        }
        try (channel) {
            if (delete(path)) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException e) {
            LOG.debug("Left {} to a later run", path, e);
        }
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    private static boolean delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
        return Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static String ownProcess() {
        ProcessHandle self = ProcessHandle.current();
        long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return String.format(Locale.ROOT, "%d-%d", self.pid(), start);
    }
}
