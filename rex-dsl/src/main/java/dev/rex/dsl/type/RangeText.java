package dev.rex.dsl.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the text of ranges, from left to right. Used once. */
final class RangeText {
    private static final String EMPTY = "empty";

    private final String text;
    private int position;

    RangeText(String text) {
        this.text = text;
    }

    <T> Range<T> only(Function<String, ? extends T> end) {
        Range<T> range = range(end);
        expectEnd();
        return range;
    }

    <T> List<Range<T>> all(Function<String, ? extends T> end) {
        List<Range<T>> ranges = new ArrayList<>();
        expect('{');
        while (peek() != '}') {
            if (!ranges.isEmpty()) {
                expect(',');
            }
            ranges.add(range(end));
        }
        expect('}');
        expectEnd();
        return ranges;
    }

    private <T> Range<T> range(Function<String, ? extends T> end) {
        if (text.startsWith(EMPTY, position)) {
            position += EMPTY.length();
            return Range.empty();
        }
        boolean lowerIncluded = next("[(") == '[';
        String lower = end();
        expect(',');
        String upper = end();
        boolean upperIncluded = next("])") == ']';
        return new Range<>(
                lower == null ? null : end.apply(lower),
                upper == null ? null : end.apply(upper),
                lowerIncluded,
                upperIncluded,
                false);
    }

    /** The text of an end, without quotes and escapes; null if there is none. */
    private @Nullable String end() {
        StringBuilder end = new StringBuilder();
        int begun = position;
        boolean quoted = false;
        while (quoted || ",)]".indexOf(peek()) < 0) {
            char c = take();
            if (c == '\\') {
                end.append(take());
            } else if (c == '"' && quoted && peek() == '"') {
                end.append(take());
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                end.append(c);
            }
        }
        return position == begun ? null : end.toString();
    }

    private char peek() {
        if (position >= text.length()) {
            throw broken();
        }
        return text.charAt(position);
    }

    private char take() {
        char c = peek();
        position++;
        return c;
    }

    private char next(String choices) {
        char c = take();
        if (choices.indexOf(c) < 0) {
            throw broken();
        }
        return c;
    }

    private void expect(char c) {
        next(String.valueOf(c));
    }

    private void expectEnd() {
        if (position != text.length()) {
            throw broken();
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("no text of a range, from character " + (position + 1) + " on");
    }
}
