package dev.rex.migrations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts {@code ${name}} in the place of the values of placeholders, wherever they occur in a message. */
final class ValueMask {
    /** A shorter value counts only where it stands by itself: it occurs within words by chance, and is no secret. */
    private static final int SHORT = 4;
    /** Databases shorten long values in their messages: from here on, the end may be missing. */
    private static final int CERTAIN = 32;

    private final List<String> names = new ArrayList<>();
    private final @Nullable Pattern pattern;

    ValueMask(Map<String, String> values) {
        List<String> alternatives = new ArrayList<>();
        values.entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .sorted(Comparator.comparing(e -> -e.getValue().length()))
                .forEach(e -> {
                    // as it stands in the statement, and as the database reads it there
                    for (String value : List.of(e.getValue(), e.getValue().replace("''", "'"))) {
                        names.add(e.getKey());
                        alternatives.add("(" + alternative(value) + ")");
                    }
                });
        this.pattern = alternatives.isEmpty()
                ? null
                : Pattern.compile(
                        String.join("|", alternatives),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** The text without the values. */
    String of(String text) {
        if (pattern == null) {
            return text;
        }
        return pattern.matcher(text).replaceAll(found -> {
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            return Matcher.quoteReplacement("${" + names.get(group - 1) + "}");
        });
    }

    /**
     * The cause of an error without the values. What a driver or Liquibase throws may hold them in any place, so that where
     * there are values, a new one takes its place: with the message, the codes and the stack of the database's.
     */
    Throwable of(Throwable cause) {
        if (pattern == null) {
            return cause;
        }
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof SQLException)) {
            root = root.getCause();
        }
        String message = of(String.valueOf(root.getMessage()));
        Throwable masked = root instanceof SQLException refusal
                ? new SQLException(message, refusal.getSQLState(), refusal.getErrorCode())
                : new IllegalStateException(message);
        masked.setStackTrace(root.getStackTrace());
        return masked;
    }

    private static String alternative(String value) {
        if (value.length() < SHORT) {
            return "(?<![\\p{L}\\p{N}_])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}_])";
        }
        int more = value.length() - CERTAIN;
        return more <= 0 ? Pattern.quote(value) : Pattern.quote(value.substring(0, CERTAIN)) + ".{0," + more + "}";
    }
}
