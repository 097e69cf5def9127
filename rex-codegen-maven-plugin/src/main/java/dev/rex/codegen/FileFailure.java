package dev.rex.codegen;

import java.io.IOException;
import java.util.Locale;

/** What the file system says, in words: its exceptions often have nothing but the path as their message. */
final class FileFailure {
    private FileFailure() {}

    /** {@code access denied (/project/target)}. */
    static String told(IOException e) {
        String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words + " (" + e.getMessage() + ")";
    }
}
