package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaCodeTest {
    /** The constant pool of a class takes no text of 64 KB, and half a letter is written as a question mark. */
    @Test
    void text_long_isCutBetweenLetters() {
        for (int before = 19_997; before < 20_003; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00" + "y".repeat(20_000);
            assertThat(SchemaCode.text(text).toString())
                    .startsWith("java.lang.String.join(\"\", ")
                    .contains("\uD83D\uDE00");
        }
    }
}
