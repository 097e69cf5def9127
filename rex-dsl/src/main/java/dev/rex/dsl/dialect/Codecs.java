package dev.rex.dsl.dialect;

import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A dialect's codecs, one for each kind of value that stands alone. Enums travel as their literals.
 *
 * @param booleans for {@link DataType.Kind#BOOLEAN}
 * @param smallints for {@link DataType.Kind#SMALLINT}
 * @param integers for {@link DataType.Kind#INTEGER}
 * @param bigints for {@link DataType.Kind#BIGINT}
 * @param decimals for {@link DataType.Kind#DECIMAL}
 * @param reals for {@link DataType.Kind#REAL}
 * @param doubles for {@link DataType.Kind#DOUBLE}
 * @param texts for {@link DataType.Kind#TEXT}
 * @param binaries for {@link DataType.Kind#BINARY}
 * @param dates for {@link DataType.Kind#DATE}
 * @param times for {@link DataType.Kind#TIME}
 * @param timestamps for {@link DataType.Kind#TIMESTAMP}
 * @param instants for {@link DataType.Kind#TIMESTAMP_TZ}
 * @param uuids for {@link DataType.Kind#UUID}
 * @param jsons for {@link DataType.Kind#JSON}
 * @param enums for {@link DataType.Kind#ENUM}
 * @param others for {@link DataType.Kind#OTHER}
 * @param nested for the JSON of nested rows, in UTF-8
 */
public record Codecs(
        Codec<Boolean> booleans,
        Codec<Short> smallints,
        Codec<Integer> integers,
        Codec<Long> bigints,
        Codec<BigDecimal> decimals,
        Codec<Float> reals,
        Codec<Double> doubles,
        Codec<String> texts,
        Codec<byte[]> binaries,
        Codec<LocalDate> dates,
        Codec<LocalTime> times,
        Codec<LocalDateTime> timestamps,
        Codec<Instant> instants,
        Codec<UUID> uuids,
        Codec<String> jsons,
        Codec<String> enums,
        Codec<Object> others,
        JdbcCodec.Getter<byte[]> nested) {

    /** The codec for a kind; arrays have none here, because theirs depends on the elements. */
    public Codec<?> of(DataType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> booleans;
            case SMALLINT -> smallints;
            case INTEGER -> integers;
            case BIGINT -> bigints;
            case DECIMAL -> decimals;
            case REAL -> reals;
            case DOUBLE -> doubles;
            case TEXT -> texts;
            case BINARY -> binaries;
            case DATE -> dates;
            case TIME -> times;
            case TIMESTAMP -> timestamps;
            case TIMESTAMP_TZ -> instants;
            case UUID -> uuids;
            case JSON -> jsons;
            case ENUM -> enums;
            case OTHER -> others;
            case ARRAY -> throw new IllegalArgumentException("the codec of an array depends on its elements");
        };
    }
}
