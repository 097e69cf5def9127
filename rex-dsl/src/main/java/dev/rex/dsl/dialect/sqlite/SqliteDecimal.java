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

    @Override
    public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
        String text = texts.read(rows, index);
        return text == null ? null : SqliteCodecs.parsed(text, this::fromJson);
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        statement.setString(index, value.toPlainString());
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
