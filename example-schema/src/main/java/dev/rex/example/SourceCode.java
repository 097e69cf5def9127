package dev.rex.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a class, which lies beside it among the resources, to be shown member by member.
 *
 * @param text the whole file
 */
record SourceCode(String text) {
    static SourceCode of(Class<?> type) {
        try (InputStream source = type.getResourceAsStream(type.getSimpleName() + ".java")) {
            if (source == null) {
                throw new IllegalStateException("the source of " + type + " is not among the resources");
            }
            return new SourceCode(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comment above the member. */
    String title(String member) {
        Matcher comment = member(member);
        return comment.group(1);
    }

    /** The expression that the member returns or is set to. */
    String body(String member) {
        String code = member(member).group(2);
        int start = code.contains("return ") ? code.indexOf("return ") + "return ".length() : code.indexOf('=') + 2;
        String expression = code.substring(start, code.lastIndexOf(';'));
        return expression
                .lines()
                .map(SourceCode::outdent)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
    }

    /** A comment, and what follows it up to the next empty line. */
    private Matcher member(String name) {
        Matcher matcher = Pattern.compile(
                        "/\\*\\* ([^\n]*) \\*/\n( +static [^\n]*\\b" + name + "\\b(?:[^\n]*\n)+?)(?=\n|})")
                .matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no member " + name);
        }
        return matcher;
    }

    private static String outdent(String line) {
        return line.startsWith("        ") ? line.substring(8) : line.strip();
    }
}
