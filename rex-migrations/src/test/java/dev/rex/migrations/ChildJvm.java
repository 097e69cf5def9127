package dev.rex.migrations;

import dev.rex.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Another JVM with the class path of this one; ended, at the latest, when this object is closed. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final StringBuilder read = new StringBuilder();

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a main class that gets the database, the folder and more arguments; what it prints is one stream. */
    static ChildJvm start(Class<?> main, TestDatabase database, Path folder, String... more) {
        return start(Map.of(), "no such jar", main, database, folder, more);
    }

    /** The same with other environment variables. */
    static ChildJvm startIn(
            Map<String, String> environment, Class<?> main, TestDatabase database, Path folder, String... more) {
        return start(environment, "no such jar", main, database, folder, more);
    }

    /** The same without the jars whose names contain the given text. */
    static ChildJvm startWithout(String jar, Class<?> main, TestDatabase database, Path folder, String... more) {
        return start(Map.of(), jar, main, database, folder, more);
    }

    private static ChildJvm start(
            Map<String, String> environment,
            String jar,
            Class<?> main,
            TestDatabase database,
            Path folder,
            String... more) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).getFileName().toString().contains(jar))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.country=TR"));
        if (Runtime.version().feature() >= 24) {
            // these warn on the output when a driver loads its native library
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(database.dialect(), database.url(), text(database.user()), text(database.password())));
        command.add(folder.toString());
        command.addAll(List.of(more));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database in the arguments of the child. */
    static TestDatabase database(String[] args) {
        return new TestDatabase(
                args[0], args[1], args[2].isEmpty() ? null : args[2], args[2].isEmpty() ? null : args[3]);
    }

    /** The folder in the arguments of the child. */
    static Path folder(String[] args) {
        return Path.of(args[4]);
    }

    /** Waits until the child prints that line. */
    void awaitLine(String line) {
        try {
            for (String next = output.readLine(); next != null; next = output.readLine()) {
                read.append(next).append('\n');
                if (next.equals(line)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the child ended before it printed " + line + ":\n" + read);
    }

    /** Ends the child as {@code kill -9} does: no hook, no finally block, no farewell to the database. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Waits for the end; everything that the child has printed. */
    String awaitEnd() {
        try {
            for (String next = output.readLine(); next != null; next = output.readLine()) {
                read.append(next).append('\n');
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        await();
        return read.toString();
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    private void await() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("the child does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
