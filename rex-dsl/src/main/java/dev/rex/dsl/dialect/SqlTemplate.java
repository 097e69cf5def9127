package dev.rex.dsl.dialect;

import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with holes for expressions: {@code {0}} stands for the first of them, and may stand there more than once. A hole
 * that fills the place between parentheses or commas takes an expression as it is; at any other place an expression that
 * is more than one word or call stands in parentheses. What stands within quotes or a comment is text. Immutable.
 */
public final class SqlTemplate {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d{1,3})}");
    private static final Pattern OPEN = Pattern.compile("[(,]\\s*$");
    private static final Pattern CLOSE = Pattern.compile("^\\s*[),]");

    /**
     * Text, and the hole behind it.
     *
     * @param text what stands before the hole
     * @param argument the place of what fills it, counted from 0; -1 at the end of the template
     * @param alone whether the hole fills the place between parentheses or commas
     */
    public record Part(String text, int argument, boolean alone) {}

    private final List<Part> parts;
    private final int arguments;

    private SqlTemplate(List<Part> parts, int arguments) {
        this.parts = List.copyOf(parts);
        this.arguments = arguments;
    }

    /** Whether JDBC would take a question mark in a text for a placeholder; a doubled one is an operator. */
    public static boolean hasPlaceholder(String text) {
        int at = text.indexOf('?') < 0 ? text.length() : 0;
        while (at < text.length()) {
            if (text.startsWith("??", at)) {
                at += 2;
            } else if (text.charAt(at) == '?') {
                return true;
            } else {
                at = SqlScanner.ANY.end(text, at);
            }
        }
        return false;
    }

    /** The template of a text. */
    public static SqlTemplate of(String text) {
        List<Part> parts = new ArrayList<>();
        int arguments = 0;
        int from = 0;
        Matcher hole = HOLE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '{' || !hole.region(at, text.length()).lookingAt()) {
                at = SqlScanner.ANY.end(text, at);
                continue;
            }
            int argument = Integer.parseInt(hole.group(1));
            String before = text.substring(from, at);
            at = hole.end();
            boolean alone = OPEN.matcher(before).find()
                    && CLOSE.matcher(text.substring(at)).find();
            parts.add(new Part(before, argument, alone));
            arguments = Math.max(arguments, argument + 1);
            from = at;
        }
        parts.add(new Part(text.substring(from), -1, true));
        return new SqlTemplate(parts, arguments);
    }

    /** Its texts, each with the hole behind it. */
    public List<Part> parts() {
        return parts;
    }

    /** How many expressions it takes. */
    public int arguments() {
        return arguments;
    }

    /** The text, if there is no hole in it: another name for a function. */
    public boolean isName() {
        return arguments == 0;
    }
}
