package dev.rex.schema.scratch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/** One piece of work at a time, among all threads and processes that use the same file. */
public final class FileMutex {
    private final Path file;
    private final Duration patience;

    /**
     * Makes a mutex.
     *
     * @param file is made if need be, and stays
     * @param patience how long to wait for other processes
     */
    public FileMutex(Path file, Duration patience) {
        this.file = file.toAbsolutePath().normalize();
        this.patience = patience;
    }

    /**
     * Does the work while nobody else does any.
     *
     * @throws ScratchException if other processes keep the file for longer than the patience lasts
     */
    public <T> T whileHeld(Callable<T> work) throws Exception {
        // file locks belong to the process; an interned text is the one monitor that all class loaders of a JVM share
        synchronized (("dev.rex:" + file).intern()) {
            try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
                await(channel);
                return work.call();
            }
        }
    }

    private void await(FileChannel channel) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (channel.tryLock() == null) {
            if (System.nanoTime() - end > 0) {
                throw new ScratchException(
                        "Another process has held " + file + " for " + patience.toSeconds() + " seconds",
                        "end the build that hangs, or let this one work in another folder");
            }
            Thread.sleep(50);
        }
    }
}
