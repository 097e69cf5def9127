package dev.rex.schema;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside what JSON asks for, all that would not be seen in a diff or would turn its text around, and halves of
 * characters, which no file can hold. The list is fixed: that of the Java platform grows from version to version.
 */
final class SnapshotEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean hidden = (character >= 0x80 && character <= 0x9f)
                || character == 0xad
                || character == 0x61c
                || (character >= 0x200b && character <= 0x200f)
                || (character >= 0x2028 && character <= 0x202e)
                || (character >= 0x2060 && character <= 0x206f)
                || character == 0xfeff
                || (character >= 0xfff0 && character <= 0xffff)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        return hidden ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character)) : null;
    }
}
