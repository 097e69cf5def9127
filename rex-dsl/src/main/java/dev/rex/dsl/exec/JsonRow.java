package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.schema.DataType;
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
    private final JsonScanner json;
    private final SqlDialect dialect;
    private final Codecs codecs;
    private final BitSet nulls = new BitSet();
    private int position;
    /** Whether the value at the position has not been read. */
    private boolean ahead;

    private JsonRow(JsonScanner json, SqlDialect dialect) {
        this.json = json;
        this.dialect = dialect;
        this.codecs = dialect.codecs();
    }

    /** All rows of a JSON array of arrays; none for null. */
    static <R> List<R> readAll(byte @Nullable [] json, RowMapper<R> mapper, SqlDialect dialect) {
        if (json == null) {
            return List.of();
        }
        try {
            JsonScanner scanner = new JsonScanner(json);
            List<R> rows = new JsonRow(scanner, dialect).rows(mapper);
            scanner.end();
            return rows;
        } catch (JsonScanner.Broken e) {
            throw new MappingException(
                    new ErrorDetails("nested rows came as broken JSON", null, null, 0, e),
                    "a server setting may have cut them short");
        }
    }

    /** The rows of the array that comes next. */
    private <R> List<R> rows(RowMapper<R> mapper) {
        List<R> rows = new ArrayList<>();
        json.enter();
        while (json.hasNext()) {
            json.enter();
            position = 0;
            ahead = false;
            nulls.clear();
            rows.add(map(mapper));
            if (ahead) {
                json.skip();
            }
            while (json.hasNext()) {
                json.skip();
            }
        }
        return rows;
    }

    /** Moves to a column, which stands behind the one that was read last; whether there is a value to be read. */
    private boolean moveTo(int index) {
        if (index < position || (index == position && !ahead)) {
            throw new IllegalStateException("column " + index + " is read after column " + position);
        }
        while (position < index) {
            if (ahead) {
                json.skip();
            }
            if (!json.hasNext()) {
                throw new IllegalStateException("column " + index + " is read of " + position);
            }
            ahead = true;
            position++;
        }
        if (json.peek() == 'n') {
            nulls.set(index);
            return false;
        }
        return true;
    }

    /** Moves to a column that is read now: if it is NULL, past it. */
    private boolean take(int index) {
        boolean present = moveTo(index);
        if (!present) {
            json.skip();
        }
        ahead = false;
        return present;
    }

    @Override
    public boolean isNull(int index) {
        return !moveTo(index);
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
        if (!take(index)) {
            throw nullForPrimitive(index);
        }
        return json.isLong() ? json.longValue() : value(codecs.bigints(), index);
    }

    @Override
    public @Nullable Long longOrNull(int index) {
        if (!take(index)) {
            return null;
        }
        return json.isLong() ? json.longValue() : value(codecs.bigints(), index);
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
        if (!take(index)) {
            return null;
        }
        Codec<Object> codec = (Codec<Object>) dialect.codec(element);
        List<@Nullable Object> values = new ArrayList<>();
        json.enter();
        while (json.hasNext()) {
            if (json.peek() == '[') {
                throw new DataException(ErrorDetails.of(
                        "the array in column " + label(index) + " has more than one dimension; Rex reads lists of one",
                        null));
            }
            values.add(json.skipNull() ? null : value(codec, index));
        }
        return values;
    }

    @Override
    protected @Nullable Object codedAt(int index, DataType type) {
        return read(dialect.codec(type), index);
    }

    @Override
    public <R> List<R> rowsAt(int index, RowMapper<R> mapper) {
        return take(index) ? new JsonRow(json, dialect).rows(mapper) : List.of();
    }

    private <V> @Nullable V read(Codec<V> codec, int index) {
        return take(index) ? value(codec, index) : null;
    }

    private <V> V value(Codec<V> codec, int index) {
        String text = json.text();
        try {
            return codec.fromJson(text);
        } catch (RuntimeException e) {
            throw new DataException(new ErrorDetails(
                    "column " + label(index) + " holds a value that is not of its type", null, null, 0, e));
        }
    }
}
