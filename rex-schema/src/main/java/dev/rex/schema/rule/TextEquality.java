package dev.rex.schema.rule;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether texts are equal under a collation that is not known. Equal texts are equal under every one. Texts are different
 * for certain if something remains different after all that a collation may overlook is taken away: case, accents,
 * spaces and punctuation, zeros in front of a number. Between the two, and for what is not in the Latin alphabet, only
 * the database can tell.
 */
final class TextEquality {
    private TextEquality() {}

    static Verdict of(String a, String b) {
        if (a.equals(b)) {
            return Verdict.TRUE;
        }
        String left = skeleton(a);
        String right = skeleton(b);
        boolean certain = isAscii(left) && isAscii(right) && !left.equals(right);
        return certain ? Verdict.FALSE : Verdict.UNDECIDED;
    }

    private static String skeleton(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cc}\\p{Z}\\p{Punct}]", "")
                .replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
