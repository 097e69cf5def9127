package dev.rex.schema.query;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a statement of a file.
 *
 * @param file the file, with its folder
 * @param line the line, from 1
 * @param message what is wrong
 * @param hint what to do; null if the message says it
 */
public record QueryProblem(
        String file, int line, String message, @Nullable String hint) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + (hint == null ? "" : "; " + hint);
    }
}
