package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that matches a pattern as a whole.
 *
 * @param column the column's name
 * @param type texts
 * @param regex in the syntax of {@link Pattern}, where a dot is any character, line ends included
 * @param asciiOnly whether the pattern means the same to the database for texts of ASCII characters only; others are not
 *     decided
 */
public record Matches(String column, ValueType type, String regex, boolean asciiOnly) implements Rule {
    /**
     * The longest text, in {@code char}s, that is matched here. The steps are limited as well: a database matches some
     * patterns in less time than Java, and a text that somebody sends must not keep a server busy.
     */
    static final int LONGEST = 1_000;

    /** Rejects missing parts, and what is no pattern. */
    public Matches {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(type, "type");
        Pattern.compile(regex, Pattern.DOTALL);
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        return RowValue.judge(row, column, value -> {
            String text = type.text(value);
            return text != null && isDecidable(text) ? match(text) : Verdict.UNDECIDED;
        });
    }

    private boolean isDecidable(String text) {
        return text.length() <= LONGEST && (!asciiOnly || text.chars().allMatch(c -> c < 0x80));
    }

    private Verdict match(String text) {
        try {
            return Verdict.of(Pattern.compile(regex, Pattern.DOTALL)
                    .matcher(new CountedText(text))
                    .matches());
        } catch (CountedText.Exhausted e) {
            return Verdict.UNDECIDED;
        }
    }

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.matches(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
