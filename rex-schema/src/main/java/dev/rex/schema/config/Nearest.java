package dev.rex.schema.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the words that there are somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The one that is most like the text, if one is like it at all; of equals the first. */
    static Optional<String> of(String text, Collection<String> words) {
        String nearest = null;
        int least = Math.max(2, text.length() / 3) + 1;
        for (String word : words) {
            int distance = distance(plain(text), plain(word));
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** How many characters have to be put in, taken out or exchanged (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
