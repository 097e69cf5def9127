package dev.rex.schema.parse;

import java.util.Set;

/** The words by which a statement that writes is known. */
final class WritingWords {
    /** What a statement that only reads begins with. */
    private static final Set<String> READING = Set.of("select", "values", "with", "table", "(", "explain", "show");

    /** What makes one that begins so write all the same, within {@code with}, or lock. */
    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge");

    private WritingWords() {}

    static boolean in(Tokens tokens) {
        return tokens.size() == 0
                || READING.stream().noneMatch(word -> tokens.is(0, word))
                || tokens.list().stream().anyMatch(token -> WRITING.stream().anyMatch(token::is));
    }
}
