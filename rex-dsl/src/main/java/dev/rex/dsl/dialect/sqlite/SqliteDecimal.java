package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.dialect.Codec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Decimals: bound as text, which holds all digits, and made a number in the statement. Without that a computed number,
 * which has no affinity, would be compared with a text, and every number is less than any text. What SQLite keeps is a
 * 64-bit integer or a double, so that 15 digits are sure; more than these are not the number's own, and are left out.
 */
record SqliteDecimal(SqliteText texts) implements Codec<BigDecimal> {
    private static final MathContext SURE = new MathContext(15, RoundingMode.HALF_EVEN);
    /** Up to there a number of 15 digits is surely within what a double holds in full. */
    private static final int LEAST_SCALE = 290;

    private static final int LONG_DIGITS = 19;

    @Override
    public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
        String text = texts.read(rows, index);
        return text == null ? null : SqliteCodecs.parsed(text, this::fromJson);
    }

    /** What is neither a whole number of 64 bits nor one of so many digits comes back as another. */
    @Override
    public void requireStorable(BigDecimal value) throws SQLException {
        if (value.precision() > SURE.getPrecision() || value.scale() > LEAST_SCALE || value.scale() < -LEAST_SCALE) {
            requireExact(value.stripTrailingZeros());
        }
    }

    private static void requireExact(BigDecimal value) throws SQLException {
        boolean whole = value.scale() <= 0 && value.precision() - value.scale() <= LONG_DIGITS;
        if (whole && value.toBigInteger().bitLength() < Long.SIZE) {
            return;
        }
        double nearest = value.doubleValue();
        if (value.precision() > SURE.getPrecision() || Double.isInfinite(nearest) || isLost(value, nearest)) {
            throw new SQLException(
                    "a decimal would lose digits: SQLite keeps " + SURE.getPrecision()
                            + " of them, or a whole number of 64 bits; round it, or have a text column and"
                            + " SqlType.TEXT.as(BigDecimal.class, BigDecimal::new, BigDecimal::toPlainString)",
                    SqliteErrors.BAD_VALUE);
        }
    }

    private static boolean isLost(BigDecimal value, double nearest) {
        return new BigDecimal(nearest).round(SURE).compareTo(value) != 0;
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        boolean plain = Math.abs(value.scale()) <= 2 * LEAST_SCALE; // else the zeros alone could fill the memory
        statement.setString(index, plain ? value.toPlainString() : value.toString());
    }

    @Override
    public int sqlType() {
        return Types.VARCHAR;
    }

    @Override
    public String placeholder() {
        return "cast(? as numeric)";
    }

    @Override
    public String toJson(String expression) {
        return "cast(" + expression + " as text)";
    }

    @Override
    public BigDecimal fromJson(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0;
        return whole || number.precision() <= SURE.getPrecision()
                ? number
                : number.round(SURE).stripTrailingZeros();
    }
}
