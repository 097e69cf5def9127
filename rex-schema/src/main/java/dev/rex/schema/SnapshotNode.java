package dev.rex.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a snapshot's text, which knows where it stands. Keys are taken out of an object as they are read: what is
 * left when it has been read is unknown, and an error.
 */
final class SnapshotNode {
    private final String place;
    /** A map of nodes, a list of nodes, a text, an int, a number that is none, a boolean; null for JSON's null. */
    private final @Nullable Object value;

    private SnapshotNode(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    static SnapshotNode parse(String text, String origin) {
        try (JsonParser parser = SchemaJson.JSON.createParser(text)) {
            parser.nextToken();
            SnapshotNode root = parse(parser, origin);
            if (parser.nextToken() != null) {
                throw new SnapshotNode(place(origin, parser.currentTokenLocation()), null)
                        .error("the text goes on behind its end");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new SnapshotException(
                    place(origin, e.getLocation()) + ": this is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new SnapshotException(origin + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static SnapshotNode parse(JsonParser parser, String origin) throws IOException {
        String place = place(origin, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new SnapshotException(place + ": the text is empty", null);
        }
        return new SnapshotNode(
                place,
                switch (token) {
                    case START_OBJECT -> object(parser, origin);
                    case START_ARRAY -> array(parser, origin);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                });
    }

    /** Nothing in a snapshot is too large for an int, so a larger number is as wrong as a fraction. */
    private static Number number(JsonParser parser) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        return Double.NaN;
    }

    private static Map<String, SnapshotNode> object(JsonParser parser, String origin) throws IOException {
        Map<String, SnapshotNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String place = place(origin, parser.currentTokenLocation());
            parser.nextToken();
            if (fields.put(key, parse(parser, origin)) != null) {
                throw new SnapshotException(place + ": the key \"" + key + "\" is there twice", null);
            }
        }
        return fields;
    }

    private static List<SnapshotNode> array(JsonParser parser, String origin) throws IOException {
        List<SnapshotNode> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parse(parser, origin));
        }
        return values;
    }

    private static String place(String origin, @Nullable JsonLocation location) {
        return location == null ? origin : origin + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    /** An error about this value. */
    SnapshotException error(String what) {
        return new SnapshotException(place + ": " + what, null);
    }

    /** What becomes of this value, all of whose keys have to be known. */
    <T> T read(Function<SnapshotNode, T> reader) {
        T result;
        try {
            result = reader.apply(this);
        } catch (IllegalArgumentException e) { // a record refuses its parts
            throw new SnapshotException(place + ": " + e.getMessage(), e);
        }
        if (isObject() && !fields().isEmpty()) {
            Map.Entry<String, SnapshotNode> first =
                    fields().entrySet().iterator().next();
            throw first.getValue().error("the key \"" + first.getKey() + "\" is unknown here");
        }
        return result;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    @Nullable
    SnapshotNode getOrNull(String key) {
        return fields().remove(key);
    }

    SnapshotNode get(String key) {
        SnapshotNode node = getOrNull(key);
        if (node == null) {
            throw error("the key \"" + key + "\" is missing");
        }
        return node;
    }

    String text() {
        return as(String.class, "a text");
    }

    String text(String key) {
        return get(key).text();
    }

    @Nullable
    String textOrNull(String key) {
        SnapshotNode node = getOrNull(key);
        return node == null ? null : node.text();
    }

    int number(String key) {
        return get(key).as(Integer.class, "a whole number");
    }

    @Nullable
    Integer numberOrNull(String key) {
        SnapshotNode node = getOrNull(key);
        return node == null ? null : node.as(Integer.class, "a whole number");
    }

    /** False if it is not there. */
    boolean flag(String key) {
        SnapshotNode node = getOrNull(key);
        return node != null && node.as(Boolean.class, "true or false");
    }

    /** The constant of an enum, the usual one if it is not there. */
    <E extends Enum<E>> E word(String key, E usual) {
        SnapshotNode node = getOrNull(key);
        return node == null ? usual : node.word(usual.getDeclaringClass());
    }

    <E extends Enum<E>> E word(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> error("\"" + text + "\" is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(SnapshotNode::lower)
                                .collect(Collectors.joining(", "))));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<String> texts(String key) {
        return values(key).stream().map(SnapshotNode::text).toList();
    }

    <T> List<T> list(String key, Function<SnapshotNode, T> reader) {
        return values(key).stream().map(node -> node.read(reader)).toList();
    }

    <T> @Nullable T objectOrNull(String key, Function<SnapshotNode, T> reader) {
        SnapshotNode node = getOrNull(key);
        return node == null ? null : node.read(reader);
    }

    private List<SnapshotNode> values(String key) {
        SnapshotNode node = getOrNull(key);
        if (node == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // parse makes no other lists
        List<SnapshotNode> values = node.as(List.class, "a list");
        return values;
    }

    private Map<String, SnapshotNode> fields() {
        @SuppressWarnings("unchecked") // parse makes no other maps
        Map<String, SnapshotNode> fields = as(Map.class, "an object");
        return fields;
    }

    private <T> T as(Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw error("expected " + expected);
        }
        return type.cast(value);
    }
}
