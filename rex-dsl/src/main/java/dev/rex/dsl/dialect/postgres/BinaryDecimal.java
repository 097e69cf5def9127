package dev.rex.dsl.dialect.postgres;

import java.math.BigDecimal;
import java.sql.SQLException;

/**
 * Decimals as {@code numeric_recv} reads them: groups of four digits, the place of the first of them, a sign, and how many
 * digits are shown behind the point.
 */
final class BinaryDecimal {
    private static final int GROUP = 4;
    private static final int NEGATIVE = 0x4000;
    /** The most that the format can say. */
    private static final int MOST = Short.MAX_VALUE;

    private BinaryDecimal() {}

    /** Writes a value behind its length. */
    static void write(BigDecimal value, CopyBuffer out) throws SQLException {
        if ((long) value.precision() - value.scale() > (long) GROUP * MOST || value.scale() > MOST) {
            throw new SQLException("value overflows numeric format", "22003");
        }
        BigDecimal shown = value.scale() < 0 ? value.setScale(0) : value;
        String digits = shown.unscaledValue().abs().toString();
        int behind = shown.scale();
        int before = Math.max(digits.length() - behind, 0);
        // where the point stands between two groups, zeros are missing on both sides
        int left = before % GROUP == 0 ? 0 : GROUP - before % GROUP;
        int from = before == 0 ? digits.length() - behind : -left; // of the first group, in the digits
        int groups = (digits.length() - from + GROUP - 1) / GROUP;
        int first = 0;
        while (first < groups && group(digits, from + first * GROUP) == 0) {
            first++;
        }
        int last = groups;
        while (last > first && group(digits, from + (last - 1) * GROUP) == 0) {
            last--;
        }
        int weight = first == last ? 0 : (before + left) / GROUP - 1 - first;
        out.room(12 + 2 * (last - first));
        out.put32(8 + 2 * (last - first));
        out.put16(last - first);
        out.put16(weight);
        out.put16(shown.signum() < 0 ? NEGATIVE : 0);
        out.put16(behind);
        for (int i = first; i < last; i++) {
            out.put16(group(digits, from + i * GROUP));
        }
    }

    /** Four digits from a place on; those that are missing are zeros. */
    private static int group(String digits, int from) {
        int value = 0;
        for (int i = from; i < from + GROUP; i++) {
            value = 10 * value + (i < 0 || i >= digits.length() ? 0 : digits.charAt(i) - '0');
        }
        return value;
    }
}
