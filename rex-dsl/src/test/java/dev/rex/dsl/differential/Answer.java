package dev.rex.dsl.differential;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows in a form in which they can be compared: numbers without their types, and with the digits that are sure. */
final class Answer {
    private static final MathContext DIGITS = new MathContext(11);

    private Answer() {}

    static List<String> of(Candidate candidate, List<List<@Nullable Object>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(canonical(row)));
        if (!candidate.ordered()) {
            lines.sort(Comparator.naturalOrder());
        }
        return lines;
    }

    private static String canonical(@Nullable Object value) {
        if (value instanceof Number number) {
            BigDecimal digits = new BigDecimal(number.toString()).round(DIGITS);
            return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Answer::canonical).orElse("(none)");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Answer::canonical).toList().toString();
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
