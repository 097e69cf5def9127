package dev.rex.dsl.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as SQL has it: months, days, and microseconds, each with a sign of its own. None becomes another by
 * itself: a month has no fixed number of days, and a day on which clocks change no fixed number of hours. So one day does
 * not equal 24 hours in Java, although PostgreSQL's {@code =} says that it does.
 *
 * @param months of which twelve are a year
 * @param days whole days
 * @param micros parts of a day, or any number of hours, in microseconds
 */
public record Interval(int months, int days, long micros) {
    /** No time at all. */
    public static final Interval ZERO = new Interval(0, 0, 0);

    /** Longer than any other; PostgreSQL has it since version 17. */
    public static final Interval INFINITY = new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** The opposite of {@link #INFINITY}. */
    public static final Interval MINUS_INFINITY = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    private static final Pattern ISO =
            Pattern.compile("P(?:([+-]?\\d+)Y)?(?:([+-]?\\d+)M)?(?:([+-]?\\d+)W)?(?:([+-]?\\d+)D)?"
                    + "(?:T(?:([+-]?\\d+)H)?(?:([+-]?\\d+)M)?(?:([+-]?\\d+(?:\\.\\d{1,6})?)S)?)?");

    private static final Pattern POSTGRES = Pattern.compile("(?:([+-]?\\d+) years?)? ?(?:([+-]?\\d+) mons?)?()"
            + " ?(?:([+-]?\\d+) days?)? ?(?:([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d{1,6})?))?");

    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal SECONDS_OF_MINUTE = BigDecimal.valueOf(60);

    /** Years, months and days. */
    public static Interval of(Period period) {
        int days = Math.toIntExact(period.get(ChronoUnit.DAYS));
        return new Interval(Math.toIntExact(period.toTotalMonths()), days, 0);
    }

    /**
     * Hours and less.
     *
     * @throws ArithmeticException if it has nanoseconds, which an interval does not keep, or is longer than one can be
     */
    public static Interval of(Duration duration) {
        long nanos = duration.getNano();
        if (nanos % 1_000 != 0) {
            throw new ArithmeticException("an interval keeps microseconds: truncate the duration to them first");
        }
        long seconds = Math.multiplyExact(duration.getSeconds(), MICROS_OF_SECOND);
        return new Interval(0, 0, Math.addExact(seconds, nanos / 1_000));
    }

    /**
     * The interval of a text: ISO 8601 ({@code P1Y2M3DT4H5M6.5S}) or what PostgreSQL writes ({@code 1 year 2 mons 3 days
     * 04:05:06.5}).
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Interval parse(String text) {
        switch (text) {
            case "infinity" -> {
                return INFINITY;
            }
            case "-infinity" -> {
                return MINUS_INFINITY;
            }
            default -> {
                Matcher iso = ISO.matcher(text);
                if (iso.matches() && text.length() > 1) {
                    return of(iso, decimal(iso.group(5)), decimal(iso.group(6)), decimal(iso.group(7)));
                }
                Matcher postgres = POSTGRES.matcher(text);
                if (postgres.matches() && !text.isEmpty()) {
                    boolean negative = "-".equals(postgres.group(5));
                    return of(
                            postgres,
                            signed(decimal(postgres.group(6)), negative),
                            signed(decimal(postgres.group(7)), negative),
                            signed(decimal(postgres.group(8)), negative));
                }
                throw new IllegalArgumentException(
                        "no interval in the form of ISO 8601 or of PostgreSQL's intervalstyle 'postgres'");
            }
        }
    }

    private static Interval of(Matcher text, BigDecimal hours, BigDecimal minutes, BigDecimal seconds) {
        long months = Math.addExact(Math.multiplyExact(12L, number(text.group(1))), number(text.group(2)));
        long days = Math.addExact(Math.multiplyExact(7L, number(text.group(3))), number(text.group(4)));
        BigDecimal all = hours.multiply(SECONDS_OF_HOUR)
                .add(minutes.multiply(SECONDS_OF_MINUTE))
                .add(seconds);
        return new Interval(
                Math.toIntExact(months),
                Math.toIntExact(days),
                all.movePointRight(6).longValueExact());
    }

    private static long number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static BigDecimal decimal(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal signed(BigDecimal number, boolean negative) {
        return negative ? number.negate() : number;
    }

    /**
     * Its years, months and days.
     *
     * @throws ArithmeticException if it has hours or less
     */
    public Period toPeriod() {
        if (micros != 0) {
            throw new ArithmeticException("the interval " + this + " has parts of a day, which a Period has not");
        }
        return Period.of(months / 12, months % 12, days);
    }

    /**
     * Its hours and less.
     *
     * @throws ArithmeticException if it has months or days, which are of no fixed length
     */
    public Duration toDuration() {
        if (months != 0 || days != 0) {
            throw new ArithmeticException("the interval " + this + " has months or days, which are of no fixed length");
        }
        return Duration.ofSeconds(
                Math.floorDiv(micros, MICROS_OF_SECOND), Math.floorMod(micros, MICROS_OF_SECOND) * 1_000);
    }

    /** In the form of ISO 8601, such as {@code P14M3DT3600.5S}: {@link #parse} reads it back. */
    @Override
    public String toString() {
        if (equals(INFINITY)) {
            return "infinity";
        }
        if (equals(MINUS_INFINITY)) {
            return "-infinity";
        }
        StringBuilder text = new StringBuilder("P");
        if (months != 0) {
            text.append(months).append('M');
        }
        if (days != 0) {
            text.append(days).append('D');
        }
        if (micros != 0 || text.length() == 1) {
            String seconds = BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
            text.append('T').append(seconds).append('S');
        }
        return text.toString();
    }
}
