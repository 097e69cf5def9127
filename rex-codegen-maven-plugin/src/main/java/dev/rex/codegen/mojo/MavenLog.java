package dev.rex.codegen.mojo;

import dev.rex.codegen.BuildLog;
import org.apache.maven.plugin.logging.Log;

/** The Maven log as the generator sees it. */
record MavenLog(Log log) implements BuildLog {
    @Override
    public void info(String message) {
        log.info(message);
    }

    @Override
    public void warn(String message) {
        log.warn(message);
    }
}
