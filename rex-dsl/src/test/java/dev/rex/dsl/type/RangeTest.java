package dev.rex.dsl.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
    @Property(tries = 200)
    void text_ofAnyEnds_isReadBack(@ForAll String low, @ForAll String high) {
        for (Range<String> range : List.of(
                Range.closedOpen(low, high),
                Range.open(low, high),
                Range.atMost(high),
                Range.greaterThan(low),
                Range.<String>all(),
                Range.<String>empty())) {
            assertThat(Range.<String>parse(range.toText(Function.identity()), Function.identity()))
                    .isEqualTo(range);
        }
        List<Range<String>> both = List.of(Range.closed(low, high), Range.empty());
        assertThat(Range.<String>parseAll(Range.toText(both, Function.identity()), Function.identity()))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1,2", "1,2]", "[1;2]", "[1,2]x", "empt", "[\"1,2]", "[1,2,3]"})
    void parse_noRange_isRefused(String text) {
        assertThatThrownBy(() -> Range.parse(text, Function.identity())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ends_thatAreNotThere_cannotBeIncluded() {
        assertThatThrownBy(() -> new Range<>(null, 1, true, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range<>(null, 1, false, false, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_isThatOfSql() {
        assertThat(Range.closedOpen(1, 5)).hasToString("[1,5)");
        assertThat(Range.atLeast(1)).hasToString("[1,)");
        assertThat(Range.all()).hasToString("(,)");
        assertThat(Range.empty()).hasToString("empty");
    }
}
