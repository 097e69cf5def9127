package dev.rex.schema.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A pattern for names of the database: {@code *} stands for any characters, {@code ?} for one, case does not count.
 * Immutable.
 *
 * @param text the pattern
 */
public record Pattern(String text) {
    /** The pattern of that text, without spaces around it. */
    public static Pattern of(String text) {
        return new Pattern(text.strip());
    }

    /** The patterns of a list with commas between them. */
    public static List<Pattern> listOf(String texts) {
        return Stream.of(texts.split(",", -1))
                .filter(text -> !text.isBlank())
                .map(Pattern::of)
                .toList();
    }

    /** Whether the whole name fits. Goes back to the last star only, so that no pattern takes long. */
    public boolean matches(String name) {
        String pattern = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < wanted.length(); ) {
            boolean more = at < pattern.length();
            if (more && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (more && (pattern.charAt(at) == '?' || pattern.charAt(at) == wanted.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }
}
