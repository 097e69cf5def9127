package dev.rex.dsl.ast;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a statement.
 *
 * @param comments for people who read logs
 * @param with the queries that the statement can name
 */
public record Preamble(List<String> comments, List<CteDefinition> with) {
    /** Nothing. */
    public static final Preamble NONE = new Preamble(List.of(), List.of());

    /** Copies the lists. */
    public Preamble {
        comments = List.copyOf(comments);
        with = List.copyOf(with);
    }

    /** Whether nothing stands before the statement. */
    public boolean isEmpty() {
        return comments.isEmpty() && with.isEmpty();
    }

    /** The same with one more comment. */
    public Preamble withComment(String comment) {
        List<String> longer = new ArrayList<>(comments);
        longer.add(comment);
        return new Preamble(longer, with);
    }

    /**
     * The same with a tag as a comment, {@code key='value'}, both in the characters of a URL.
     *
     * @see <a href="https://google.github.io/sqlcommenter/spec/">sqlcommenter</a>
     */
    public Preamble withTag(String key, String value) {
        return withComment(encoded(key) + "='" + encoded(value) + "'");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** The same with these queries. */
    public Preamble withQueries(List<CteDefinition> queries) {
        return new Preamble(comments, queries);
    }
}
