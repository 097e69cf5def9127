package dev.rex.dsl.dialect.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rex.schema.DataType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON. */
final class SqliteJson {
    /** What is bound as what JSON knows: whole numbers and texts. */
    private static final Set<DataType.Kind> KNOWN = EnumSet.of(
            DataType.Kind.SMALLINT,
            DataType.Kind.INTEGER,
            DataType.Kind.BIGINT,
            DataType.Kind.TEXT,
            DataType.Kind.ENUM,
            DataType.Kind.UUID);

    private SqliteJson() {}

    /** An array; null if a value would not come back as it is, as texts with a zero character do not. */
    static @Nullable String array(List<Object> values, DataType type) {
        if (!KNOWN.contains(type.kind())) {
            return null;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Object value : values) {
                if (value instanceof Number number) {
                    json.writeNumber(number.longValue());
                } else if (value.toString().indexOf('\0') < 0) {
                    json.writeString(value.toString());
                } else {
                    return null;
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
        return text.toString();
    }
}
