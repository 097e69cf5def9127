package dev.rex.schema.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMutexTest {
    /** Another process, which holds the file until it is killed. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws Exception {
            new FileMutex(Path.of(arguments[0]), Duration.ofSeconds(10)).whileHeld(() -> {
                System.out.println("held");
                Thread.sleep(60_000);
                return null;
            });
        }
    }

    @Test
    void whileHeld_byAnotherProcess_waitsAndTakesOverWhenThatIsKilled(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("build.lock");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("held");
            assertThatThrownBy(() -> new FileMutex(file, Duration.ofMillis(200)).whileHeld(() -> "never"))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContainingAll("Another process has held " + file, "end the build that hangs");
            other.destroyForcibly();
            assertThat(new FileMutex(file, Duration.ofSeconds(20)).<String>whileHeld(() -> "mine"))
                    .isEqualTo("mine");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }
}
