package dev.rex.codegen;

/** Where a build says what it does. */
public interface BuildLog {
    /** A step that was taken. */
    void info(String message);

    /** Something that somebody should look at, though the build goes on. */
    void warn(String message);
}
