package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactSqlTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "-- a", "--", "/* a\n b */ -- c", "/* never closed", "/**/"})
    void isEmpty_onlyCommentsAndBlanks(String sql) {
        assertThat(CompactSql.of(sql).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "'--'", "\"/* a */\"", "a -- b", "/* a */ b", "- -", "/ *", "'never closed"})
    void isEmpty_anythingElse(String sql) {
        assertThat(CompactSql.of(sql).isEmpty()).isFalse();
    }

    @Test
    void indexOf_otherBlanksAndComments_isFoundInItsLine() {
        CompactSql source = CompactSql.of("select 1;\n-- select 2\n\n  select /* two */\n 2;\nselect 'it''s -- 3'", 10);

        CompactSql second = CompactSql.of("select 2");
        CompactSql third = CompactSql.of("select 'it''s -- 3'");
        int at = source.indexOf(second, 0);
        assertThat(source.lineAt(at)).isEqualTo(13);
        assertThat(source.lineAt(source.indexOf(third, at + second.length()))).isEqualTo(15);
        assertThat(source.indexOf(third, source.length())).isEqualTo(-1);
    }

    @Property
    void unfold_anyText_keepsTheNumberOfLinesAndEverythingOutsideBlocks(@ForAll("sql") String sql) {
        String unfolded = RollbackBlocks.unfold(sql);

        assertThat(unfolded.split("\n", -1)).hasSameSizeAs(sql.split("\n", -1));
        assertThat(RollbackBlocks.unfold(unfolded)).isEqualTo(unfolded);
    }

    @Provide
    Arbitrary<String> sql() {
        return Arbitraries.of(
                        "/* liquibase rollback",
                        "  /*liquibase   ROLLBACK  ",
                        "*/",
                        "drop table a; */",
                        "drop table a;",
                        "-- comment",
                        "--rollback drop table b;",
                        "",
                        "\r")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }

    @Test
    void unfold_block_becomesLines() {
        assertThat(RollbackBlocks.unfold(
                        "create table a;\n/* liquibase rollback\n-- b\r\ndrop table a;\n drop table b; */\nselect 1;"))
                .isEqualTo(
                        "create table a;\n\n--rollback -- b\r\n--rollback drop table a;\n--rollback  drop table b; \nselect 1;");
    }

    @Test
    void unfold_blockThatIsNeverClosed_staysAsItIs() {
        String sql = "/* liquibase rollback\ndrop table a;\n";

        assertThat(RollbackBlocks.unfold(sql)).isEqualTo(sql);
    }
}
