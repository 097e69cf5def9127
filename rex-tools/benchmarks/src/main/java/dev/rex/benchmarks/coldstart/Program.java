package dev.rex.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program that is started as a process of its own, with nothing on its class path but what it needs. All of it are
 * jars: a single folder switches the archive of classes off.
 *
 * @param name what tables call it
 * @param main its main class
 * @param classPath its jars
 */
record Program(String name, Class<?> main, List<Path> classPath) {
    /** How the names of jars begin that every program has: the driver, and a logger. */
    private static final List<String> ALL = List.of("sqlite-jdbc-", "slf4j-api-", "slf4j-simple-");

    /**
     * A program.
     *
     * @param jar the jar with the main class
     * @param needs how the names of the jars begin that it needs besides; they are taken from this process
     */
    static Program of(String name, Class<?> main, Path jar, String... needs) {
        List<String> wanted = new ArrayList<>(ALL);
        wanted.addAll(List.of(needs));
        List<Path> classPath = new ArrayList<>(List.of(jar));
        for (String start : wanted) {
            List<Path> jars = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(path -> path.getFileName().toString().startsWith(start) && Files.isRegularFile(path))
                    .toList();
            if (jars.isEmpty()) {
                throw new IllegalStateException(
                        "no jar " + start + "*.jar on the class path: run it in Maven's phase verify");
            }
            classPath.addAll(jars);
        }
        return new Program(name, main, classPath);
    }

    /** Runs it to its end, and gives what it printed. */
    String run(String url, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                String.join(
                        File.pathSeparator,
                        classPath.stream().map(Path::toString).toList()),
                main.getName(),
                url));
        Path errors = Files.createTempFile("rex-program", ".err");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(name + " failed: " + Files.readString(errors));
            }
            return output;
        } finally {
            Files.delete(errors);
        }
    }
}
