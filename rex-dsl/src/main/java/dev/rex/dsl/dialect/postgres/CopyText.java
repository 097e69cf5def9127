package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.RowBlock;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.schema.DataType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows as {@code copy} takes them in text: a line each, tabs between values, which every type has a text for. */
final class CopyText {
    private final CopyBuffer out;

    private CopyText(CopyBuffer out) {
        this.out = out;
    }

    static void write(RowBlock rows, CopyBuffer out) throws SQLException {
        CopyText text = new CopyText(out);
        for (int row = 0; row < rows.rows(); row++) {
            for (int column = 0; column < rows.columns(); column++) {
                text.value(rows.value(row, column), rows.type(column), column);
            }
            out.room(1);
            out.put('\n');
            out.endOfRow();
        }
    }

    private void value(@Nullable Object value, DataType type, int column) throws SQLException {
        out.room(3);
        if (column > 0) {
            out.put('\t');
        }
        if (value == null) {
            out.put('\\');
            out.put('N');
        } else if (value instanceof Number) {
            plain(value.toString());
        } else {
            String text = PostgresValueText.of(value, type);
            if (escaped(text.getBytes(StandardCharsets.UTF_8))) {
                WellFormed.of(text); // a question mark may stand for what is no character
            }
        }
    }

    private void plain(String ascii) {
        out.room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out.put(ascii.charAt(i));
        }
    }

    /**
     * A backslash begins what has a meaning, and the ends of values and lines must not stand in them. Tells whether there
     * was a question mark.
     */
    private boolean escaped(byte[] bytes) {
        boolean question = false;
        out.room(2 * bytes.length);
        for (byte b : bytes) {
            switch (b) {
                case '\\', '\t', '\n', '\r' -> {
                    out.put('\\');
                    out.put(b == '\t' ? 't' : b == '\n' ? 'n' : b == '\r' ? 'r' : b);
                }
                case '?' -> {
                    question = true;
                    out.put(b);
                }
                default -> out.put(b);
            }
        }
        return question;
    }
}
