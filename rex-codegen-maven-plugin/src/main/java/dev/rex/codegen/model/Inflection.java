package dev.rex.codegen.model;

import java.util.Locale;

final class Inflection {
    private Inflection() {}

    static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && !lower.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
