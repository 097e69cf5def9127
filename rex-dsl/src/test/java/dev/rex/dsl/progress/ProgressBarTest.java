package dev.rex.dsl.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long millis;

    private ProgressBar bar(String label, long expected, boolean terminal) {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new ProgressBar(label, expected, out, terminal, () -> millis * 1_000_000);
    }

    private String written() {
        String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        bytes.reset();
        return text;
    }

    @Test
    void terminal_oneLine_isRewrittenAFewTimesASecond() {
        ProgressBar bar = bar("posts", 0, true);
        bar.at(10_000);
        assertThat(written()).isEmpty();
        millis = 2_000;
        bar.at(1_000_000);
        assertThat(written()).isEqualTo("\rposts: 1,000,000 rows in 2 s (500,000/s)");
        millis = 2_100;
        bar.at(1_100_000);
        assertThat(written()).isEmpty();
        bar.failed(5);
        assertThat(written()).isEqualTo("\rposts: failed after 5 rows in 2 s (2/s), nothing of it is kept\n");
    }

    @Test
    void terminal_shorterLine_coversTheOneBefore() {
        ProgressBar bar = bar("posts", 1_000, true);
        millis = 500;
        bar.at(500);
        assertThat(written()).isEqualTo("\rposts: [===============               ] 50 %, 500 rows");
        bar.finished(1_000);
        assertThat(written()).isEqualTo("\rposts: 1,000 rows, done" + " ".repeat(31) + "\n");
    }

    @Test
    void noTerminal_lines_areFarApart() {
        ProgressBar bar = bar("a\nb\u001B[31m", 10, false);
        millis = 9_999;
        bar.at(5);
        assertThat(written()).isEmpty();
        millis = 10_000;
        bar.at(20);
        assertThat(written()).isEqualTo("a b [31m: [==============================] 100 %, 20 rows in 10 s (2/s)\n");
        bar.at(21);
        bar.finished(21);
        assertThat(written()).isEqualTo("a b [31m: 21 rows in 10 s (2/s), done\n");
    }
}
