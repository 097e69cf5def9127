package dev.rex.dsl.exec;

import java.nio.charset.StandardCharsets;

/**
 * Moves once through JSON that the database has made of rows: arrays of arrays of scalars. What it costs for each of many
 * short documents is what nested rows cost; why it is not a library's, is told in ADR 14. It finds the ends of values and
 * reads texts and whole numbers; that everything between is JSON, it takes the database's word for. Used by one thread.
 */
final class JsonScanner {
    /** What the database has cut short, or never was JSON. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(int at) {
            super("at byte " + at);
        }
    }

    /** So many digits of any value fit in 64 bits. */
    private static final int SAFE_DIGITS = 18;

    private final byte[] json;
    private int at;
    /** Whether no value of the array that it is in was asked for yet. */
    private boolean first;

    /** At the beginning of a document. */
    JsonScanner(byte[] json) {
        this.json = json;
    }

    /** The first character of the next value: {@code [}, a quote, {@code n} of null, and so on. */
    char peek() {
        int i = at;
        while (i < json.length) {
            byte b = json[i];
            if (b > ' ' || b < 0) {
                at = i;
                return (char) b;
            }
            i++;
        }
        throw new Broken(i);
    }

    /** Goes into an array. */
    void enter() {
        if (peek() != '[') {
            throw new Broken(at);
        }
        at++;
        first = true;
    }

    /** Goes to the next value of the array, or out of it if there is none. */
    boolean hasNext() {
        char next = peek();
        if (next == ']') {
            at++;
            first = false;
            return false;
        }
        if (!first && next != ',') {
            throw new Broken(at);
        }
        if (!first) {
            at++;
            next = peek();
        }
        if (next == ',' || next == ']') {
            throw new Broken(at);
        }
        first = false;
        return true;
    }

    /** Nothing but space is left. */
    void end() {
        while (at < json.length) {
            if (json[at++] > ' ') {
                throw new Broken(at);
            }
        }
    }

    /** Whether the next value is null, which is passed then. */
    boolean skipNull() {
        if (peek() != 'n') {
            return false;
        }
        skip();
        return true;
    }

    /** Whether the next value is a number that is whole, and that {@link #longValue} can read. */
    boolean isLong() {
        int i = at;
        if (i < json.length && json[i] == '-') {
            i++;
        }
        int first = i;
        while (i < json.length && json[i] >= '0' && json[i] <= '9') {
            i++;
        }
        int digits = i - first;
        return digits > 0 && digits <= SAFE_DIGITS && isEnd(i);
    }

    private boolean isEnd(int i) {
        return i == json.length || json[i] == ',' || json[i] == ']' || json[i] <= ' ';
    }

    /** A number that {@link #isLong} has seen. */
    long longValue() {
        boolean negative = json[at] == '-';
        if (negative) {
            at++;
        }
        long value = 0;
        for (; at < json.length && json[at] >= '0' && json[at] <= '9'; at++) {
            value = 10 * value + (json[at] - '0');
        }
        return negative ? -value : value;
    }

    /** The next value, which is no array: what a string says, and any other as it stands there. */
    String text() {
        char first = peek();
        if (first == '"') {
            return string();
        }
        if (first == '[' || first == '{') {
            throw new Broken(at);
        }
        int from = at;
        skip();
        return new String(json, from, at - from, StandardCharsets.US_ASCII);
    }

    private String string() {
        int from = ++at;
        int i = from;
        int bits = 0;
        while (i < json.length) {
            byte b = json[i];
            if (b == '"') {
                at = i + 1;
                return new String(
                        json, from, i - from, bits < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            }
            if (b == '\\') {
                return escaped(from, i);
            }
            bits |= b;
            i++;
        }
        throw new Broken(i);
    }

    /** The string that begins there, whose first backslash stands at {@code slash}. */
    private String escaped(int from, int slash) {
        StringBuilder text = new StringBuilder();
        int begun = from;
        int i = slash;
        while (i < json.length) {
            byte b = json[i];
            if (b == '"') {
                at = i + 1;
                return text.append(new String(json, begun, i - begun, StandardCharsets.UTF_8))
                        .toString();
            }
            if (b == '\\') {
                text.append(new String(json, begun, i - begun, StandardCharsets.UTF_8));
                i = escape(text, i + 1);
                begun = i;
            } else {
                i++;
            }
        }
        throw new Broken(i);
    }

    /** Appends what stands behind a backslash, and tells where it ends. */
    private int escape(StringBuilder text, int i) {
        if (i >= json.length) {
            throw new Broken(i);
        }
        switch (json[i]) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case '"', '\\', '/' -> text.append((char) json[i]);
            case 'u' -> {
                if (i + 4 >= json.length) {
                    throw new Broken(i);
                }
                int unit = 0;
                for (int k = 1; k <= 4; k++) {
                    int digit = Character.digit(json[i + k], 16);
                    if (digit < 0) {
                        throw new Broken(i + k);
                    }
                    unit = 16 * unit + digit;
                }
                text.append((char) unit);
                return i + 5;
            }
            default -> throw new Broken(i);
        }
        return i + 1;
    }

    /** Passes the next value, whatever it is. */
    void skip() {
        int depth = 0;
        do {
            char first = peek();
            switch (first) {
                case '"' -> skipString();
                case '[', '{' -> {
                    depth++;
                    at++;
                }
                case ']', '}' -> {
                    depth--;
                    at++;
                }
                case ',', ':' -> at++;
                default -> skipWord();
            }
        } while (depth > 0);
        if (depth < 0) {
            throw new Broken(at);
        }
    }

    private void skipString() {
        for (int i = at + 1; i < json.length; i++) {
            if (json[i] == '"') {
                at = i + 1;
                return;
            }
            if (json[i] == '\\') {
                i++;
            }
        }
        throw new Broken(json.length);
    }

    private void skipWord() {
        int from = at;
        while (!isEnd(at) && json[at] != '}' && json[at] != ':') {
            at++;
        }
        if (at == from) {
            throw new Broken(at);
        }
    }
}
