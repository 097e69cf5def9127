package dev.rex.benchmarks.codegen;

import dev.rex.schema.introspect.SchemaDialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A build in a process of its own, as one that a developer starts: nothing of it has been compiled by the JVM or loaded
 * before. It prints the milliseconds from the beginning of {@code main} on.
 */
final class FreshBuild {
    private FreshBuild() {}

    /** Builds, and fails if there is something to do. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        if (new CodegenProject(SchemaDialects.named(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))
                .build()) {
            throw new IllegalStateException("the build did work");
        }
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /** Starts it, and gives what it printed. */
    static long run(CodegenProject project) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshBuild.class.getName(),
                        project.dialect().name(),
                        project.scratch().toString(),
                        project.folder().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("a build in a process of its own failed, or did work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for a build was interrupted", e);
        }
        return Long.parseLong(output);
    }
}
