package dev.rex.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTest {
    @Test
    void ofSql_betweenQuotes_keepsThem() {
        assertThat(LineEnds.ofSql("a\r\n\r= 'x\r''\r' and\r\"b\r\" > `c\r`\r"))
                .isEqualTo("a\n\n= 'x\r''\r' and\n\"b\r\" > `c\r`\n");
    }

    @Test
    void ofSql_inComments_seesNoQuotes() {
        assertThat(LineEnds.ofSql("-- it's\r\n1\r\n/* it's\r\n */ 2 /* ' \r"))
                .isEqualTo("-- it's\n1\n/* it's\n */ 2 /* ' \n");
    }

    @Test
    void ofSql_unfinished_endsWithTheText() {
        assertThat(LineEnds.ofSql("'\r")).isEqualTo("'\r");
        assertThat(LineEnds.ofSql("\r--")).isEqualTo("\n--");
    }

    @Test
    void ofText_anyLineEnds_areAlike() {
        assertThat(LineEnds.ofText("it's\r\n'two\rlines'\n")).isEqualTo("it's\n'two\nlines'\n");
        assertThat(LineEnds.ofText(null)).isNull();
    }
}
