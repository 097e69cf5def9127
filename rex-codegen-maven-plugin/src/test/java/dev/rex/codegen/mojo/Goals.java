package dev.rex.codegen.mojo;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Runs goals without Maven: sets their parameters, and keeps what they log. */
final class Goals {
    private final Path basedir;
    private final List<String> lines = new ArrayList<>();

    Goals(Path basedir) {
        this.basedir = basedir;
    }

    /** What was logged by all goals. */
    List<String> lines() {
        return lines;
    }

    /** Runs a goal; names and values of its parameters in turn. */
    void run(RexMojo goal, Object... parameters) throws MojoExecutionException {
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add(content.toString());
            }

            @Override
            public void warn(CharSequence content) {
                lines.add("WARNING " + content);
            }
        });
        set(goal, "basedir", basedir.toFile());
        for (int i = 0; i < parameters.length; i += 2) {
            set(goal, (String) parameters[i], parameters[i + 1]);
        }
        goal.execute();
    }

    File file(String path) {
        return basedir.resolve(path).toFile();
    }

    private static void set(Mojo goal, String name, Object value) {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    try {
                        field.setAccessible(true);
                        field.set(goal, value);
                        return;
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                }
            }
        }
        throw new IllegalArgumentException("no parameter " + name);
    }
}
