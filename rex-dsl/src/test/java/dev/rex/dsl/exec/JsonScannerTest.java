package dev.rex.dsl.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonScannerTest {
    private static final String[] PIECES = {
        "",
        "a",
        "plain text",
        "\"",
        "\\",
        "\\\"",
        "\n\r\t\b\f",
        "\u0001\u001f",
        "é",
        "\uD83D\uDE00",
        "\u0000",
        "/",
        "[1,",
        "]",
        "{",
        "null",
    };

    private static JsonScanner scanner(String json) {
        return new JsonScanner(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of scalars and rows, as a database may give them. */
    private static List<@Nullable Object> rows(Random random, int depth) {
        List<@Nullable Object> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(
                    switch (random.nextInt(depth > 0 ? 6 : 5)) {
                        case 0 -> null;
                        case 1 -> random.nextLong() >> random.nextInt(64);
                        case 2 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
                        case 3 -> random.nextBoolean();
                        case 4 -> text(random);
                        default -> rows(random, depth - 1);
                    });
        }
        return rows;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static byte[] written(List<@Nullable Object> rows, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonFactory factory = JsonFactory.builder()
                .configure(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII, random.nextBoolean())
                .build();
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            if (random.nextBoolean()) {
                out.useDefaultPrettyPrinter();
            }
            write(out, rows);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(out, item);
            }
            out.writeEndArray();
        } else if (value == null) {
            out.writeNull();
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }

    /** Reads what was written, as texts, and leaves out some of it. */
    private static void compare(JsonScanner json, List<?> expected, Random random) {
        json.enter();
        for (Object value : expected) {
            assertThat(json.hasNext()).isTrue();
            if (random.nextInt(8) == 0) {
                json.skip();
            } else if (value instanceof List<?> list) {
                assertThat(json.peek()).isEqualTo('[');
                compare(json, list, random);
            } else if (value == null) {
                assertThat(json.skipNull()).isTrue();
            } else {
                assertThat(json.skipNull()).isFalse();
                boolean isLong = json.isLong();
                if (isLong && random.nextBoolean()) {
                    assertThat(json.longValue()).isEqualTo(new BigDecimal(value.toString()).longValueExact());
                } else {
                    assertThat(json.text()).isEqualTo(value.toString());
                }
                assertThat(isLong)
                        .isEqualTo(!(value instanceof Boolean || value instanceof String)
                                && value.toString().matches("-?\\d{1,18}"));
            }
        }
        assertThat(json.hasNext()).isFalse();
    }

    @Test
    void scanner_anyRows_readsWhatWasWritten() throws IOException {
        Random random = new Random(20261130);
        for (int round = 0; round < 5_000; round++) {
            List<@Nullable Object> rows = rows(random, 3);
            JsonScanner json = new JsonScanner(written(rows, random));
            compare(json, rows, random);
            json.end();
        }
    }

    /** Whatever the database or the network has done to it: an error, and neither another value nor no end. */
    @Test
    void scanner_cutShort_isBroken() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] whole = written(List.of(rows(random, 2), "end"), random);
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatThrownBy(() -> {
                        JsonScanner json = new JsonScanner(cut);
                        json.enter();
                        while (json.hasNext()) {
                            json.skip();
                        }
                        json.end();
                    })
                    .isInstanceOf(JsonScanner.Broken.class);
        }
    }

    @Test
    void scanner_noJson_isBroken() {
        for (String json : new String[] {
            "",
            " ",
            "1",
            "[",
            "[,1]",
            "[1,]",
            "[1 2]",
            "[\"a\"\"b\"]",
            "[1,,2]",
            "[\"a",
            "[\"\\x\"]",
            "[\"\\u12",
            "[\"\\u12g4\"]"
        }) {
            assertThatThrownBy(() -> {
                        JsonScanner scanner = scanner(json);
                        scanner.enter();
                        while (scanner.hasNext()) {
                            scanner.text();
                        }
                        scanner.end();
                    })
                    .as(json)
                    .isInstanceOf(JsonScanner.Broken.class);
        }
        JsonScanner more = scanner("[] []");
        more.enter();
        assertThat(more.hasNext()).isFalse();
        assertThatThrownBy(more::end).isInstanceOf(JsonScanner.Broken.class);
        JsonScanner rows = scanner("[[1]]");
        rows.enter();
        assertThat(rows.hasNext()).isTrue();
        assertThatThrownBy(rows::text).isInstanceOf(JsonScanner.Broken.class);
    }

    @Test
    void scanner_documentsWithin_areSkipped() {
        JsonScanner json = scanner("[{\"a\" : [1, {\"b\": \"}]\"}], \"c\": null}, 2]");
        json.enter();
        assertThat(json.hasNext()).isTrue();
        json.skip();
        assertThat(json.hasNext()).isTrue();
        assertThat(json.peek()).isEqualTo('2');
        assertThat(json.longValue()).isEqualTo(2);
        assertThat(json.hasNext()).isFalse();
        json.end();
    }
}
