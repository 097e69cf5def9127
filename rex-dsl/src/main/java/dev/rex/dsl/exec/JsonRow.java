package dev.rex.dsl.exec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.schema.DataType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of nested rows, read straight from the JSON in which they came: {@code [[1,"a"],[2,"b"]]}. The parser moves
 * through it once; what a row's mapper does not ask for is skipped.
 */
final class JsonRow extends RowReader {
    /**
     * Opened on first use: a program without nested rows never loads it. The parser's limits are there for what strangers
     * send; these values come from the program's own database, and may be as large as they are there.
     */
    private static final class Json {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private final JsonParser parser;
    private final SqlDialect dialect;
    private final Codecs codecs;
    private final BitSet nulls = new BitSet();
    private int position;

    private JsonRow(JsonParser parser, SqlDialect dialect) {
        this.parser = parser;
        this.dialect = dialect;
        this.codecs = dialect.codecs();
    }

    /** All rows of a JSON array of arrays; none for null. */
    static <R> List<R> readAll(byte @Nullable [] json, RowMapper<R> mapper, SqlDialect dialect) {
        if (json == null) {
            return List.of();
        }
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            return new JsonRow(parser, dialect).rows(mapper);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The rows of the array whose opening bracket was just read. */
    private <R> List<R> rows(RowMapper<R> mapper) throws IOException {
        List<R> rows = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            position = 0;
            nulls.clear();
            rows.add(map(mapper));
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
            }
        }
        return rows;
    }

    /** Moves to a column, which stands at or behind the one that was read last. */
    private JsonToken moveTo(int index) throws IOException {
        if (index < position) {
            throw new IllegalStateException("column " + index + " is read after column " + position);
        }
        while (position < index) {
            if (position > 0) {
                parser.skipChildren();
            }
            parser.nextToken();
            position++;
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            nulls.set(index);
        }
        return token;
    }

    @Override
    public boolean isNull(int index) {
        try {
            return moveTo(index) == JsonToken.VALUE_NULL;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public boolean wasNull(int index) {
        return nulls.get(index);
    }

    @Override
    public String label(int index) {
        return "number " + index + " of a nested row";
    }

    @Override
    public long longAt(int index) {
        try {
            return moveTo(index) == JsonToken.VALUE_NUMBER_INT
                    ? parser.getLongValue()
                    : present(read(codecs.bigints(), index), index);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable Long longOrNull(int index) {
        try {
            return moveTo(index) == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : read(codecs.bigints(), index);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public boolean booleanAt(int index) {
        return present(booleanOrNull(index), index);
    }

    @Override
    public @Nullable Boolean booleanOrNull(int index) {
        return read(codecs.booleans(), index);
    }

    @Override
    public short shortAt(int index) {
        return present(shortOrNull(index), index);
    }

    @Override
    public @Nullable Short shortOrNull(int index) {
        return read(codecs.smallints(), index);
    }

    @Override
    public int intAt(int index) {
        return narrow(longAt(index), index);
    }

    @Override
    public @Nullable Integer intOrNull(int index) {
        Long value = longOrNull(index);
        return value == null ? null : Integer.valueOf(narrow(value, index));
    }

    @Override
    public float floatAt(int index) {
        return present(floatOrNull(index), index);
    }

    @Override
    public @Nullable Float floatOrNull(int index) {
        return read(codecs.reals(), index);
    }

    @Override
    public double doubleAt(int index) {
        return present(doubleOrNull(index), index);
    }

    @Override
    public @Nullable Double doubleOrNull(int index) {
        return read(codecs.doubles(), index);
    }

    @Override
    public @Nullable String textAt(int index) {
        return read(codecs.texts(), index);
    }

    @Override
    public @Nullable BigDecimal decimalAt(int index) {
        return read(codecs.decimals(), index);
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        return read(codecs.binaries(), index);
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        return read(codecs.dates(), index);
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        return read(codecs.times(), index);
    }

    @Override
    public @Nullable LocalDateTime timestampAt(int index) {
        return read(codecs.timestamps(), index);
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        return read(codecs.instants(), index);
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        return read(codecs.uuids(), index);
    }

    @Override
    public @Nullable String jsonAt(int index) {
        return read(codecs.jsons(), index);
    }

    @Override
    public @Nullable Object objectAt(int index) {
        return read(codecs.others(), index);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<@Nullable Object> arrayAt(int index, DataType element) {
        try {
            if (moveTo(index) == JsonToken.VALUE_NULL) {
                return null;
            }
            Codec<Object> codec = (Codec<Object>) dialect.codec(element);
            List<@Nullable Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    throw new DataException(ErrorDetails.of(
                            "the array in column " + label(index)
                                    + " has more than one dimension; Rex reads lists of one",
                            null));
                }
                values.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : value(codec, index));
            }
            return values;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    protected @Nullable Object codedAt(int index, DataType type) {
        return read(dialect.codec(type), index);
    }

    @Override
    public <R> List<R> rowsAt(int index, RowMapper<R> mapper) {
        try {
            return moveTo(index) == JsonToken.VALUE_NULL ? List.of() : new JsonRow(parser, dialect).rows(mapper);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private <V> @Nullable V read(Codec<V> codec, int index) {
        try {
            return moveTo(index) == JsonToken.VALUE_NULL ? null : value(codec, index);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private <V> V value(Codec<V> codec, int index) throws IOException {
        String text = parser.getText();
        try {
            return codec.fromJson(text);
        } catch (RuntimeException e) {
            throw new DataException(new ErrorDetails(
                    "column " + label(index) + " holds a value that is not of its type", null, null, 0, e));
        }
    }

    private static MappingException broken(IOException e) {
        return new MappingException(
                new ErrorDetails("nested rows came as broken JSON", null, null, 0, e),
                "a server setting may have cut them short");
    }
}
