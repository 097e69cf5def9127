package dev.rex.dsl.dialect;

import dev.rex.schema.DataType.Kind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dialect's codecs, one for each kind of value that stands alone. Enums travel as their literals. Each is made when it
 * is first needed, because a program that starts would otherwise wait for all of them. Safe for threads.
 */
@SuppressWarnings("EnumOrdinal") // the place in an array that nobody else sees; a map costs more than reading a value
public final class Codecs {
    private final AtomicReferenceArray<Codec<?>> made = new AtomicReferenceArray<>(Kind.values().length);

    private final Function<Kind, Codec<?>> make;
    private final JdbcCodec.Getter<byte[]> nested;
    private final boolean strict;

    /**
     * The codecs of a dialect.
     *
     * @param make makes the codec for a kind, never asked for one that has elements; its values are of the class that the
     *     method for that kind says
     * @param nested reads the JSON of nested rows, in UTF-8; null for NULL
     * @param strict whether the driver's own {@code getInt} and {@code getString} give nothing but what is stored: the one
     *     refuses numbers that are too large, the other texts that are none
     */
    public Codecs(Function<Kind, Codec<?>> make, JdbcCodec.Getter<byte[]> nested, boolean strict) {
        this.make = make;
        this.nested = nested;
        this.strict = strict;
    }

    /** Whether numbers of 32 bits and texts can be read by the driver's own methods. */
    public boolean isDriverStrict() {
        return strict;
    }

    /** The JSON of nested rows, in UTF-8; null for NULL. */
    public byte @Nullable [] nested(ResultSet rows, int index) throws SQLException {
        return nested.get(rows, index);
    }

    /** The codec for a kind; arrays and ranges have none here, because theirs depends on the elements. */
    public Codec<?> of(Kind kind) {
        Codec<?> codec = made.get(kind.ordinal());
        if (codec == null) {
            if (kind == Kind.ARRAY || kind == Kind.RANGE || kind == Kind.MULTIRANGE) {
                throw new IllegalArgumentException("the codec of an array or a range depends on its elements");
            }
            codec = make.apply(kind);
            made.set(kind.ordinal(), codec);
        }
        return codec;
    }

    @SuppressWarnings("unchecked") // what make() promises
    private <V> Codec<V> typed(Kind kind) {
        return (Codec<V>) of(kind);
    }

    /** For {@link Kind#BOOLEAN}. */
    public Codec<Boolean> booleans() {
        return typed(Kind.BOOLEAN);
    }

    /** For {@link Kind#SMALLINT}. */
    public Codec<Short> smallints() {
        return typed(Kind.SMALLINT);
    }

    /** For {@link Kind#INTEGER}. */
    public Codec<Integer> integers() {
        return typed(Kind.INTEGER);
    }

    /** For {@link Kind#BIGINT}. */
    public Codec<Long> bigints() {
        return typed(Kind.BIGINT);
    }

    /** For {@link Kind#DECIMAL}. */
    public Codec<BigDecimal> decimals() {
        return typed(Kind.DECIMAL);
    }

    /** For {@link Kind#REAL}. */
    public Codec<Float> reals() {
        return typed(Kind.REAL);
    }

    /** For {@link Kind#DOUBLE}. */
    public Codec<Double> doubles() {
        return typed(Kind.DOUBLE);
    }

    /** For {@link Kind#TEXT}. */
    public Codec<String> texts() {
        return typed(Kind.TEXT);
    }

    /** For {@link Kind#BINARY}. */
    public Codec<byte[]> binaries() {
        return typed(Kind.BINARY);
    }

    /** For {@link Kind#DATE}. */
    public Codec<LocalDate> dates() {
        return typed(Kind.DATE);
    }

    /** For {@link Kind#TIME}. */
    public Codec<LocalTime> times() {
        return typed(Kind.TIME);
    }

    /** For {@link Kind#TIMESTAMP}. */
    public Codec<LocalDateTime> timestamps() {
        return typed(Kind.TIMESTAMP);
    }

    /** For {@link Kind#TIMESTAMP_TZ}. */
    public Codec<Instant> instants() {
        return typed(Kind.TIMESTAMP_TZ);
    }

    /** For {@link Kind#UUID}. */
    public Codec<UUID> uuids() {
        return typed(Kind.UUID);
    }

    /** For {@link Kind#JSON}. */
    public Codec<String> jsons() {
        return typed(Kind.JSON);
    }

    /** For {@link Kind#OTHER}. */
    public Codec<Object> others() {
        return typed(Kind.OTHER);
    }
}
