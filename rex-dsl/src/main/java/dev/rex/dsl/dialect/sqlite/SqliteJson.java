package dev.rex.dsl.dialect.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.rex.schema.DataType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
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

    /**
     * Refuses a text that is no document: SQLite would keep it, and fail where it is read as one. The parser has no limits
     * here, because the document is the program's own.
     */
    static void requireDocument(String text) throws SQLException {
        try (JsonParser json = Documents.FACTORY.createParser(text)) {
            boolean empty = json.nextToken() == null;
            json.skipChildren();
            if (!empty && json.nextToken() == null) {
                return;
            }
        } catch (IOException e) { // its message has a part of the text
            throw new SQLException("a text is no JSON document", SqliteErrors.BAD_VALUE);
        }
        throw new SQLException("a text is no JSON document", SqliteErrors.BAD_VALUE);
    }

    /** Opened on first use. */
    private static final class Documents {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

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
