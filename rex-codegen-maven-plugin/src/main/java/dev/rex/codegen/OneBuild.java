package dev.rex.codegen;

import dev.rex.schema.scratch.FileMutex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Two builds at once in one working copy, such as an IDE's and a terminal's, generate one after the other. */
final class OneBuild {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private OneBuild() {}

    /**
     * Does the work while no other build does it.
     *
     * @param stamp the file that both would write
     */
    static boolean run(Path stamp, BooleanSupplier work) {
        Path lock = stamp.resolveSibling(stamp.getFileName() + ".lock");
        try {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            return new FileMutex(lock, PATIENCE).whileHeld(work::getAsBoolean);
        } catch (IOException e) {
            throw new CodegenException(
                    "The lock " + lock + " cannot be made: " + FileFailure.told(e), "make its folder writable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CodegenException("Waiting for another build was interrupted", null, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // the work throws no other
        }
    }
}
