package dev.rex.dsl.exec;

import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.render.SqlText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One run of a statement. The values that were bound are not part of its text; {@link #parameters} tells as much of them as
 * is asked for. Not to be kept after the listener has returned.
 */
public final class Execution {
    private static final String QUOTED = "\"[^\"]+\"|`[^`]+`";
    private static final Pattern TARGET =
            Pattern.compile("\\b(?:from|into|update|copy) ((?:(?:" + QUOTED + ")\\.)?(?:" + QUOTED + "))");

    /** In a text of somebody's own, names need no quotes; {@code is distinct from} and {@code for update} name no table. */
    private static final Pattern BARE_TARGET = Pattern.compile(
            "(?<!distinct |for |key |do )\\b(?:from|into|update|copy)\\s+((?:(?:\\w+|" + QUOTED + ")\\.)?(?:\\w+|"
                    + QUOTED + "))",
            Pattern.CASE_INSENSITIVE);

    /** What stands before a statement, and what in it is no part of its words: comments and literals. */
    private static final Pattern NO_WORDS = Pattern.compile("/\\*.*?\\*/\\s*|'[^']*+'", Pattern.DOTALL);

    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*(\\w+)");

    private static final Pattern BEHIND_WITH =
            Pattern.compile("\\b(select|insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    private final String dialect;
    private final SqlText sql;
    private final Arguments arguments;
    private final long nanos;
    private final long rows;
    private final @Nullable Throwable failure;

    Execution(String dialect, SqlText sql, Arguments arguments, long nanos, long rows, @Nullable Throwable failure) {
        this.dialect = dialect;
        this.sql = sql;
        this.arguments = arguments;
        this.nanos = nanos;
        this.rows = rows;
        this.failure = failure;
    }

    /** The dialect's name. */
    public String dialect() {
        return dialect;
    }

    /** The text, with placeholders. */
    public String sql() {
        return sql.text();
    }

    /** What it does, in lower case: {@code select}, {@code insert}, {@code commit}; behind {@code with}, what follows. */
    public String operation() {
        String words = words();
        String first = firstOf(FIRST_WORD, words).orElse("");
        return first.equals("with")
                ? firstOf(BEHIND_WITH, outermost(words).replaceAll(QUOTED, "")).orElse(first)
                : first;
    }

    private String words() {
        String text = sql.text();
        return text.indexOf('\'') < 0 && !text.contains("/*")
                ? text
                : NO_WORDS.matcher(text).replaceAll("");
    }

    /** What stands in no parentheses, whose pairs stay, empty; those in names are none. */
    private static String outermost(String words) {
        StringBuilder outermost = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean paren = quote == 0 && (c == '(' || c == ')');
            if (paren && c == ')') {
                depth--;
            }
            if (depth == 0) {
                outermost.append(c);
            }
            if (paren && c == '(') {
                depth++;
            }
            if (c == '"' || c == '`') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return outermost.toString();
    }

    private static Optional<String> firstOf(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * The table that it is about, without quotes: the first that it names outside of parentheses, or else the first; none
     * if it names no table.
     */
    public Optional<String> target() {
        String words = words();
        return target(BARE_TARGET, outermost(words)).or(() -> target(TARGET, words));
    }

    private static Optional<String> target(Pattern pattern, String words) {
        Matcher target = pattern.matcher(words);
        return target.find() ? Optional.of(target.group(1).replaceAll("[\"`]", "")) : Optional.empty();
    }

    /** How long it took, from sending it to its last row; of a cursor, without what happened between its portions. */
    public Duration duration() {
        return Duration.ofNanos(nanos);
    }

    /** When it began. */
    public Instant started() {
        return Instant.now().minusNanos(nanos);
    }

    /** How many rows it gave, or changed; nothing if it failed. */
    public OptionalLong rows() {
        return rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
    }

    /** What it failed with: most often a {@link dev.rex.dsl.error.DatabaseException}. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** What was bound, in order, a text for each placeholder. */
    public List<String> parameters(Redaction redaction) {
        return sql.values().stream().map(node -> text(node, redaction)).toList();
    }

    private String text(ValueNode node, Redaction redaction) {
        return switch (redaction) {
            case HIDDEN -> "?";
            case TYPES -> node.type().declared();
            case SHOWN -> text(StatementRunner.value(node, arguments));
        };
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
    }
}
