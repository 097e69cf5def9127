package dev.rex.schema.introspect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.introspect.sqlite.SqlToken.Kind;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SqlTokensTest {
    @Test
    void of_allQuoteStyles_givesValuesWithoutQuotes() {
        assertThat(values("a \"b\"\"c\" `d``e` [f\"g] 'h''i' x'00' \"\" ''"))
                .containsExactly(
                        "WORD a",
                        "QUOTED_NAME b\"c",
                        "QUOTED_NAME d`e",
                        "QUOTED_NAME f\"g",
                        "STRING h'i",
                        "WORD x",
                        "STRING 00",
                        "QUOTED_NAME ",
                        "STRING ");
    }

    @Test
    void of_comments_leavesThemOut() {
        assertThat(values("a -- it's (\n/* \" ' */ b/**/c - 1 / 2 -- end"))
                .containsExactly("WORD a", "WORD b", "WORD c", "SYMBOL -", "WORD 1", "SYMBOL /", "WORD 2");
    }

    @Test
    void of_unterminated_goesToTheEnd() {
        assertThat(values("a 'b")).containsExactly("WORD a", "STRING b");
        assertThat(values("a [b")).containsExactly("WORD a", "QUOTED_NAME b");
        assertThat(values("a [")).containsExactly("WORD a", "QUOTED_NAME ");
        assertThat(values("a /* b")).containsExactly("WORD a");
        assertThat(values("'")).containsExactly("STRING ");
        assertThat(values("")).isEmpty();
    }

    @Test
    void is_quotedKeyword_isNone() {
        SqlTokens tokens = SqlTokens.of("CHECK \"check\" 'check' (");
        assertThat(tokens.is(0, "check")).isTrue();
        assertThat(tokens.is(1, "check")).isFalse();
        assertThat(tokens.is(2, "check")).isFalse();
        assertThat(tokens.is(3, "(")).isTrue();
        assertThat(tokens.is(4, "(")).isFalse();
    }

    @Test
    void items_nested_splitsAtTheOuterCommas() {
        SqlTokens tokens = SqlTokens.of("t (a, f(b, (c)), ')', \"(\") x");
        assertThat(tokens.items(1).stream().map(item -> tokens.text(item[0], item[1])))
                .containsExactly("a", "f(b, (c))", "')'", "\"(\"");
        assertThat(tokens.inside(1)).isEqualTo("a, f(b, (c)), ')', \"(\"");
        assertThat(tokens.get(tokens.next(1)).value()).isEqualTo("x");
        assertThat(SqlTokens.of("()").items(0)).isEmpty();
    }

    @Property
    void of_anyText_coversAllButBlanksAndComments(@ForAll String text) {
        SqlTokens tokens = SqlTokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            assertThat(token.start()).isLessThan(token.end());
            assertThat(token.end()).isLessThanOrEqualTo(text.length());
            if (i > 0) {
                assertThat(token.start())
                        .isGreaterThanOrEqualTo(tokens.get(i - 1).end());
            }
            if (token.kind() == Kind.WORD || token.kind() == Kind.SYMBOL) {
                assertThat(text.startsWith(token.value(), token.start())).isTrue();
            }
        }
    }

    private static List<String> values(String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        return IntStream.range(0, tokens.size())
                .mapToObj(tokens::get)
                .map(token -> token.kind() + " " + token.value())
                .toList();
    }
}
