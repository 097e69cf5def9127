package dev.rex.dsl.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All values between two, as PostgreSQL's range types have them. Two are equal if they are written alike; PostgreSQL itself
 * writes those of whole numbers and of dates as {@link #closedOpen}, so that {@code [1,3]} is read back as {@code [1,4)}.
 *
 * @param lower the lower end; null if it has none
 * @param upper the upper end; null if it has none
 * @param lowerIncluded whether the lower end belongs to it; false if it has none
 * @param upperIncluded whether the upper end belongs to it; false if it has none
 * @param isEmpty whether it holds nothing; then it has no ends
 * @param <T> what is between the ends
 */
public record Range<T>(
        @Nullable T lower, @Nullable T upper, boolean lowerIncluded, boolean upperIncluded, boolean isEmpty) {
    private static final String EMPTY = "empty";

    /** Rejects an end that is included and not there, and ends of what is empty. */
    public Range {
        if ((lower == null && lowerIncluded) || (upper == null && upperIncluded)) {
            throw new IllegalArgumentException("an end that is not there cannot be included");
        }
        if (isEmpty && (lower != null || upper != null)) {
            throw new IllegalArgumentException("an empty range has no ends");
        }
    }

    /** {@code [lower,upper)}: from one on, up to another. */
    public static <T> Range<T> closedOpen(T lower, T upper) {
        return between(lower, upper, true, false);
    }

    /** {@code [lower,upper]}: both ends belong to it. */
    public static <T> Range<T> closed(T lower, T upper) {
        return between(lower, upper, true, true);
    }

    /** {@code (lower,upper)}: neither end belongs to it. */
    public static <T> Range<T> open(T lower, T upper) {
        return between(lower, upper, false, false);
    }

    /** {@code (lower,upper]}: the upper end belongs to it. */
    public static <T> Range<T> openClosed(T lower, T upper) {
        return between(lower, upper, false, true);
    }

    /** {@code [lower,)}: from a value on. */
    public static <T> Range<T> atLeast(T lower) {
        return new Range<>(Objects.requireNonNull(lower, "lower"), null, true, false, false);
    }

    /** {@code (lower,)}: above a value. */
    public static <T> Range<T> greaterThan(T lower) {
        return new Range<>(Objects.requireNonNull(lower, "lower"), null, false, false, false);
    }

    /** {@code (,upper]}: up to a value and with it. */
    public static <T> Range<T> atMost(T upper) {
        return new Range<>(null, Objects.requireNonNull(upper, "upper"), false, true, false);
    }

    /** {@code (,upper)}: below a value. */
    public static <T> Range<T> lessThan(T upper) {
        return new Range<>(null, Objects.requireNonNull(upper, "upper"), false, false, false);
    }

    /** {@code (,)}: everything. */
    public static <T> Range<T> all() {
        return new Range<>(null, null, false, false, false);
    }

    /** {@code empty}: nothing. */
    public static <T> Range<T> empty() {
        return new Range<>(null, null, false, false, true);
    }

    private static <T> Range<T> between(T lower, T upper, boolean lowerIncluded, boolean upperIncluded) {
        return new Range<>(
                Objects.requireNonNull(lower, "lower"),
                Objects.requireNonNull(upper, "upper"),
                lowerIncluded,
                upperIncluded,
                false);
    }

    /** The same range with other ends. */
    public <U> Range<U> map(Function<? super T, ? extends U> end) {
        return new Range<>(
                lower == null ? null : end.apply(lower),
                upper == null ? null : end.apply(upper),
                lowerIncluded,
                upperIncluded,
                isEmpty);
    }

    /**
     * The range of a text as PostgreSQL writes it: {@code [1,5)}, {@code ["2026-01-01 00:00:00",)}, {@code empty}.
     *
     * @param end makes an end of its text
     * @throws IllegalArgumentException if it is no such text
     */
    public static <T> Range<T> parse(String text, Function<String, ? extends T> end) {
        return new RangeText(text).only(end);
    }

    /** The ranges of a multirange's text: {@code {[1,3),[5,8)}}; as {@link #parse}. */
    public static <T> List<Range<T>> parseAll(String text, Function<String, ? extends T> end) {
        return new RangeText(text).all(end);
    }

    /** The text that {@link #parse} reads; an end is written as {@code end} says. */
    public String toText(Function<? super T, String> end) {
        if (isEmpty) {
            return EMPTY;
        }
        return (lowerIncluded ? "[" : "(")
                + (lower == null ? "" : quoted(end.apply(lower)))
                + ","
                + (upper == null ? "" : quoted(end.apply(upper)))
                + (upperIncluded ? "]" : ")");
    }

    /** The text that {@link #parseAll} reads. */
    public static <T> String toText(List<Range<T>> ranges, Function<? super T, String> end) {
        List<String> texts = new ArrayList<>();
        ranges.forEach(range -> texts.add(range.toText(end)));
        return "{" + String.join(",", texts) + "}";
    }

    private static String quoted(String end) {
        return '"' + end.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As SQL writes it, such as {@code [1,5)}. */
    @Override
    public String toString() {
        return isEmpty
                ? EMPTY
                : (lowerIncluded ? "[" : "(")
                        + (lower == null ? "" : lower)
                        + ","
                        + (upper == null ? "" : upper)
                        + (upperIncluded ? "]" : ")");
    }
}
