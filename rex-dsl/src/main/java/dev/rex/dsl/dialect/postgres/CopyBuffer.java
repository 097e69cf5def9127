package dev.rex.dsl.dialect.postgres;

import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** Bytes on their way to the server, sent when there are enough of them. Numbers have their highest byte first. */
final class CopyBuffer {
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private byte[] bytes = new byte[FULL + (FULL >> 1)];
    private int length;

    CopyBuffer(CopyIn copy) {
        this.copy = copy;
    }

    /** Sends what there is, if it is enough: between rows. */
    void endOfRow() throws SQLException {
        if (length >= FULL) {
            flush();
        }
    }

    void flush() throws SQLException {
        copy.writeToCopy(bytes, 0, length);
        length = 0;
    }

    /** Makes room, so that as many bytes can be put without looking. */
    void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    /** A byte, for which there is room. */
    void put(int value) {
        bytes[length++] = (byte) value;
    }

    void put(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, bytes, length, values.length);
        length += values.length;
    }

    /** Sixteen bits, for which there is room. */
    void put16(int value) {
        put(value >> 8);
        put(value);
    }

    /** Thirty-two bits, for which there is room. */
    void put32(int value) {
        put16(value >> 16);
        put16(value);
    }

    /** Sixty-four bits, for which there is room. */
    void put64(long value) {
        put32((int) (value >> 32));
        put32((int) value);
    }
}
