package dev.rex.dsl.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "P0D, 0, 0, 0",
        "PT0S, 0, 0, 0",
        "P1Y2M3DT4H5M6.5S, 14, 3, 14706500000",
        "P-1Y-2M3DT-4H, -14, 3, -14400000000",
        "P2W, 0, 14, 0",
        "1 year 2 mons 3 days 04:05:06.5, 14, 3, 14706500000",
        "-1 years -2 mons +3 days -00:00:00.000001, -14, 3, -1",
        "1 day, 0, 1, 0",
        "00:00:00, 0, 0, 0",
        "2562047788:00:54.775807, 0, 0, 9223372036854775807",
        "-2562047788:00:54.775808, 0, 0, -9223372036854775808"
    })
    void parse_bothForms_readsThem(String text, int months, int days, long micros) {
        assertThat(Interval.parse(text)).isEqualTo(new Interval(months, days, micros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "1 fortnight", "@ 1 day", "1:2", "PT1.0000001S", "+1-2 +3", "null"})
    void parse_otherText_isRefused(String text) {
        assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_periodsAndDurations_goBothWays() {
        assertThat(Interval.of(Period.of(1, 2, 3))).isEqualTo(new Interval(14, 3, 0));
        assertThat(new Interval(14, 3, 0).toPeriod()).isEqualTo(Period.of(1, 2, 3));
        assertThat(Interval.of(Duration.ofSeconds(-1, 1_000))).isEqualTo(new Interval(0, 0, -999_999));
        assertThat(new Interval(0, 0, -999_999).toDuration()).isEqualTo(Duration.ofSeconds(-1, 1_000));
    }

    @Test
    void conversions_thatWouldLose_areRefused() {
        assertThatThrownBy(() -> new Interval(0, 1, 0).toDuration()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Interval(0, 0, 1).toPeriod()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Interval.of(Duration.ofNanos(1))).isInstanceOf(ArithmeticException.class);
    }
}
