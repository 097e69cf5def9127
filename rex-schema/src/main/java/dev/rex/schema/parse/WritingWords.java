package dev.rex.schema.parse;

import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words by which a statement that writes is known, outside of quotes and comments. */
final class WritingWords {
    /** What a statement that only reads begins with. */
    private static final Set<String> READING = Set.of("select", "values", "with", "table", "explain", "show");

    /** What makes one that begins so write all the same, within {@code with}, or lock. */
    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge");

    private WritingWords() {}

    static boolean in(String sql, SqlScanner scanner) {
        List<String> words = words(sql, scanner);
        return words.isEmpty()
                || !READING.contains(words.get(0))
                || words.stream().anyMatch(WRITING::contains);
    }

    private static List<String> words(String sql, SqlScanner scanner) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sql.length(); ) {
            int end = scanner.end(sql, i);
            if (end == i + 1 && SqlScanner.isWordPart(sql.charAt(i))) {
                while (end < sql.length() && SqlScanner.isWordPart(sql.charAt(end))) {
                    end++;
                }
                words.add(AsciiCase.lower(sql.substring(i, end)));
            }
            i = end;
        }
        return words;
    }
}
