package dev.rex.schema.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a statement of a file gives its caller: the word behind its name, {@code :many}. */
public enum QueryKind {
    /** The only row; that there is none, or more than one, is an error. */
    ONE,
    /** The only row, if there is one. */
    OPTIONAL,
    /** All rows. */
    MANY,
    /** All rows, read some at a time. */
    STREAM,
    /** The number of rows that were changed. */
    EXEC;

    /** The kind of that word. */
    static Optional<QueryKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, for messages. */
    static String words() {
        return Arrays.stream(values()).map(QueryKind::word).collect(Collectors.joining(", "));
    }

    /** The word: {@code :many}. */
    public String word() {
        return ":" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about rows. */
    public boolean givesRows() {
        return this != EXEC;
    }
}
