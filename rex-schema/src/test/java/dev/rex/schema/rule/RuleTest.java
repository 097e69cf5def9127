package dev.rex.schema.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rex.schema.rule.ValueType.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final ValueType TEXT = ValueType.of(Kind.TEXT);
    private static final Rule ADULT = new Range("a", ValueType.exact(0), Bound.including(new BigDecimal(18)), null);
    private static final Rule OPAQUE = new Opaque("f(a)", Set.of("a"));

    private static Verdict of(Rule rule, Object value) {
        return rule.verdict(Collections.singletonMap("a", value));
    }

    private static Rule one(ValueType type, Object value) {
        return new OneOf("a", type, List.of(value));
    }

    @Test
    void verdict_and_isFalseIfOneIs() {
        assertThat(table(Verdict::and)).isEqualTo("TFUD FFFF UFUD DFDD");
    }

    @Test
    void verdict_or_isTrueIfOneIs() {
        assertThat(table(Verdict::or)).isEqualTo("TTTT TFUD TUUD TDDD");
    }

    private static String table(BinaryOperator<Verdict> operator) {
        StringBuilder table = new StringBuilder();
        for (Verdict left : Verdict.values()) {
            for (Verdict right : Verdict.values()) {
                Verdict result = operator.apply(left, right);
                table.append(result == Verdict.UNDECIDED ? 'D' : result.name().charAt(0));
            }
            table.append(' ');
        }
        return table.toString().strip();
    }

    @Test
    void verdict_nullMissingOrOther_isNotFalse() {
        assertThat(of(ADULT, null)).isEqualTo(Verdict.UNKNOWN);
        assertThat(of(new Not(ADULT), null)).isEqualTo(Verdict.UNKNOWN);
        assertThat(ADULT.verdict(Map.of("b", 1))).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(ADULT, "17")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(ADULT, 17)).isEqualTo(Verdict.FALSE);
        assertThat(of(ADULT, 18L)).isEqualTo(Verdict.TRUE);
        assertThat(of(new NotNull("a"), null)).isEqualTo(Verdict.FALSE);
        assertThat(of(new NotNull("a"), Double.NaN)).isEqualTo(Verdict.UNDECIDED);
        assertThat(new NotNull("a").verdict(Map.of())).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void verdict_opaquePart_leavesTheOthersTheirSay() {
        Rule both = new AllOf(List.of(OPAQUE, ADULT));
        assertThat(of(both, 17)).isEqualTo(Verdict.FALSE);
        assertThat(of(both, 18)).isEqualTo(Verdict.UNDECIDED);
        Rule either = new AnyOf(List.of(OPAQUE, ADULT));
        assertThat(of(either, 17)).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(either, 18)).isEqualTo(Verdict.TRUE);
    }

    @Test
    void range_valueThatTheColumnRounds_isNotDecided() {
        Rule cheap = new Range("a", ValueType.exact(2), null, Bound.excluding(new BigDecimal("1.005")));
        assertThat(of(cheap, new BigDecimal("1.00"))).isEqualTo(Verdict.TRUE);
        assertThat(of(cheap, new BigDecimal("1.01"))).isEqualTo(Verdict.FALSE);
        assertThat(of(cheap, new BigDecimal("1.0049"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(cheap, new BigDecimal("1E+900000"))).isEqualTo(Verdict.FALSE);
    }

    @Test
    void oneOf_floatingPoint_comparesWhatIsStored() {
        Rule tenth = one(ValueType.of(Kind.FLOATING), new BigDecimal("0.1"));
        assertThat(of(tenth, 0.1)).isEqualTo(Verdict.TRUE);
        assertThat(of(tenth, 0.1f)).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(tenth, Double.NaN)).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(one(ValueType.of(Kind.FLOATING), BigDecimal.ZERO), -0.0)).isEqualTo(Verdict.TRUE);
        assertThat(of(one(ValueType.of(Kind.DYNAMIC), BigDecimal.ONE), true)).isEqualTo(Verdict.TRUE);
        assertThat(of(one(ValueType.of(Kind.DYNAMIC), new BigDecimal("0.1")), new BigDecimal("0.10")))
                .isEqualTo(Verdict.TRUE);
    }

    @Test
    void oneOf_textThatACollationMayFindEqual_isNotDecided() {
        Rule draft = one(TEXT, "draft");
        assertThat(of(draft, "draft")).isEqualTo(Verdict.TRUE);
        assertThat(of(draft, "drafts")).isEqualTo(Verdict.FALSE);
        assertThat(of(draft, "")).isEqualTo(Verdict.FALSE);
        for (String similar : List.of("Draft", "DRAFT", "draft ", "dräft", "d-raft", "ＤＲＡＦＴ")) {
            assertThat(of(draft, similar)).as(similar).isEqualTo(Verdict.UNDECIDED);
        }
        assertThat(of(one(TEXT, "id"), "ID")).isEqualTo(Verdict.UNDECIDED); // in Turkish, too
        assertThat(of(one(TEXT, "7"), "007")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(one(TEXT, "strasse"), "straße")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(draft, "draft\0")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(one(new ValueType(Kind.TEXT, 3), "abc"), "abc ")).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void maxLength_characters_areCodePoints() {
        Rule two = new MaxLength("a", TEXT, 2);
        assertThat(of(two, "😀😀")).isEqualTo(Verdict.TRUE);
        assertThat(of(two, "😀😀x")).isEqualTo(Verdict.FALSE);
        assertThat(of(two, "\uD83D")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(two, "a\0bc")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(two, new byte[1])).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(new MaxLength("a", ValueType.of(Kind.BYTES), 2), new byte[3]))
                .isEqualTo(Verdict.FALSE);
        assertThat(of(new MaxLength("a", ValueType.of(Kind.BYTES), 2), "abc")).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void matches_hostileText_isNotDecidedInsteadOfTried() {
        Rule nested = new Matches("a", TEXT, "a*a*a*a*a*a*b", false);
        assertThat(of(nested, "aab")).isEqualTo(Verdict.TRUE);
        assertThat(of(nested, "a".repeat(900))).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(nested, "a".repeat(100_000))).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(new Matches("a", TEXT, "(?:a|b)*", false), "ab".repeat(Matches.LONGEST / 2)))
                .isEqualTo(Verdict.TRUE);
        assertThat(of(new Matches("a", TEXT, "[0-9]", true), "٣")).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(new Matches("a", TEXT, ".", false), "\n")).isEqualTo(Verdict.TRUE);
        assertThat(of(new Matches("a", TEXT, "x", false), "x\n")).isEqualTo(Verdict.FALSE);
    }

    @Test
    void compare_columns_areBothLookedAt() {
        Rule ordered = new Compare("a", Operator.AT_MOST, "b", ValueType.of(Kind.DATE));
        LocalDate first = LocalDate.of(2020, 1, 1);
        assertThat(ordered.verdict(Map.of("a", first, "b", first))).isEqualTo(Verdict.TRUE);
        assertThat(ordered.verdict(Map.of("a", first.plusDays(1), "b", first))).isEqualTo(Verdict.FALSE);
        assertThat(ordered.verdict(Map.of("a", first))).isEqualTo(Verdict.UNDECIDED);
        Map<String, LocalDate> row = new HashMap<>();
        row.put("b", null);
        assertThat(ordered.verdict(row)).isEqualTo(Verdict.UNKNOWN);
        Rule exact = new Compare("a", Operator.EQUAL, "b", new ValueType(Kind.TIMESTAMP, 3));
        LocalDateTime time = LocalDateTime.of(2020, 1, 1, 0, 0);
        assertThat(exact.verdict(Map.of("a", time, "b", time))).isEqualTo(Verdict.TRUE);
        assertThat(exact.verdict(Map.of("a", time, "b", time.plusNanos(1)))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void rule_impossibleParts_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MaxLength("a", TEXT, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("a", TEXT, Bound.including("a"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("a", ValueType.exact(0), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneOf("a", TEXT, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of(ADULT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of(ADULT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Matches("a", TEXT, "(", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compare("a", Operator.LESS, "b", TEXT));
    }

    @Test
    void columns_joinedRules_areThoseOfAll() {
        Rule rule = new Not(new AnyOf(
                List.of(ADULT, new Compare("b", Operator.EQUAL, "c", ValueType.of(Kind.UUID)), new NotNull("d"))));
        assertThat(rule.columns()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(rule.verdict(Map.of("a", 1, "b", new UUID(1, 1), "c", new UUID(1, 2), "d", 1)))
                .isEqualTo(Verdict.FALSE);
    }

    @Test
    void toString_negation_reachesTheWords() {
        Rule range =
                new Range("a", ValueType.exact(0), Bound.including(BigDecimal.ONE), Bound.excluding(BigDecimal.TEN));
        assertThat(range).hasToString("a must be at least 1 and less than 10");
        assertThat(new Not(range)).hasToString("a must be less than 1 or at least 10");
        assertThat(new Not(new Not(range))).hasToString("a must be at least 1 and less than 10");
        assertThat(new Not(new AllOf(List.of(range, new AnyOf(List.of(ADULT, OPAQUE))))))
                .hasToString(
                        "(a must be less than 1 or at least 10) or (a must be less than 18 and this must not hold: f(a))");
        assertThat(new Not(one(TEXT, "it's"))).hasToString("a must not be 'it''s'");
        assertThat(new Not(new MaxLength("a", TEXT, 0))).hasToString("a must have at least 1 character");
    }
}
