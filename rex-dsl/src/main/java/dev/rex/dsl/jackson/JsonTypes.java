package dev.rex.dsl.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import java.io.UncheckedIOException;

/**
 * JSON columns as trees, or as records and classes that Jackson binds. Numbers keep all their digits. The application has to
 * have {@code jackson-databind}; modules of it that are there (for {@code java.time}) are used.
 *
 * <pre>{@code
 * record Settings(String theme, int columns) {}
 * static final SqlType<Settings> SETTINGS = JsonTypes.of(Settings.class);
 * }</pre>
 *
 * <p>Values are compared in the database: PostgreSQL's {@code jsonb} by what the documents say, SQLite by their texts, so
 * that there a document is found only if Jackson wrote it too.
 */
public final class JsonTypes {
    /** Made when it is needed; the limits of the parser are for what strangers send. */
    private static final class Exact {
        private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(Integer.MAX_VALUE)
                                .maxNumberLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .findAndAddModules()
                .build();
    }

    private JsonTypes() {}

    /** Documents as trees. */
    public static SqlType<JsonNode> tree() {
        return SqlType.JSON.as(
                JsonNode.class, json -> read(json, JsonNode.class, Exact.MAPPER), tree -> write(tree, Exact.MAPPER));
    }

    /** Documents as values of a record or class. */
    public static <V> SqlType<V> of(Class<V> type) {
        return SqlType.JSON.as(type, json -> read(json, type, Exact.MAPPER), value -> write(value, Exact.MAPPER));
    }

    /** Documents as values of a record or class, bound by a mapper of the application. */
    public static <V> SqlType<V> of(Class<V> type, ObjectMapper mapper) {
        return SqlType.JSON.as(type, json -> read(json, type, mapper), value -> write(value, mapper));
    }

    private static <V> V read(Json json, Class<V> type, ObjectMapper mapper) {
        try {
            return mapper.readValue(json.text(), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json write(Object value, ObjectMapper mapper) {
        try {
            return new Json(mapper.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
