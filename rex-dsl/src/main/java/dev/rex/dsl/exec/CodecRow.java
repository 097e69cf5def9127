package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.SqlDialect;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row whose values are read by the dialect's codecs, wherever it comes from. */
abstract sealed class CodecRow extends RowReader permits JdbcRow, JsonRow {
    final SqlDialect dialect;
    final Codecs codecs;

    CodecRow(SqlDialect dialect) {
        this.dialect = dialect;
        this.codecs = dialect.codecs();
    }

    /** The value in that column, read by that codec; null for NULL. */
    abstract <V> @Nullable V read(Codec<V> codec, int index);

    @Override
    public boolean booleanAt(int index) {
        return present(booleanOrNull(index), index);
    }

    @Override
    public short shortAt(int index) {
        return present(shortOrNull(index), index);
    }

    @Override
    public float floatAt(int index) {
        return present(floatOrNull(index), index);
    }

    @Override
    public @Nullable Boolean booleanOrNull(int index) {
        return read(codecs.booleans(), index);
    }

    @Override
    public @Nullable Short shortOrNull(int index) {
        return read(codecs.smallints(), index);
    }

    @Override
    public @Nullable Float floatOrNull(int index) {
        return read(codecs.reals(), index);
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
}
