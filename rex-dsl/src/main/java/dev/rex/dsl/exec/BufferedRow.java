package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that was read before: its values wait for the nested rows that belong to it. */
@SuppressWarnings("TypeParameterUnusedInFormals") // the one unchecked step, for all getters
final class BufferedRow extends RowReader {
    private final List<PlanColumn> columns;
    private final SqlDialect dialect;
    private @Nullable Object[] values = new @Nullable Object[0];

    BufferedRow(List<PlanColumn> columns, SqlDialect dialect) {
        this.columns = columns;
        this.dialect = dialect;
    }

    /** Moves on to another row. */
    void set(@Nullable Object[] row) {
        values = row;
    }

    @SuppressWarnings("unchecked")
    private <V> @Nullable V value(int index) {
        return (V) values[index - 1];
    }

    private <V> V required(int index) {
        return present(this.<V>value(index), index);
    }

    @Override
    public boolean isNull(int index) {
        return values[index - 1] == null;
    }

    @Override
    public boolean wasNull(int index) {
        return isNull(index);
    }

    @Override
    public String label(int index) {
        return columns.get(index - 1).label();
    }

    @Override
    public boolean booleanAt(int index) {
        return this.<Boolean>required(index);
    }

    @Override
    public @Nullable Boolean booleanOrNull(int index) {
        return value(index);
    }

    @Override
    public short shortAt(int index) {
        return this.<Short>required(index);
    }

    @Override
    public @Nullable Short shortOrNull(int index) {
        return value(index);
    }

    @Override
    public int intAt(int index) {
        return this.<Integer>required(index);
    }

    @Override
    public @Nullable Integer intOrNull(int index) {
        return value(index);
    }

    @Override
    public long longAt(int index) {
        return this.<Long>required(index);
    }

    @Override
    public @Nullable Long longOrNull(int index) {
        return value(index);
    }

    @Override
    public float floatAt(int index) {
        return this.<Float>required(index);
    }

    @Override
    public @Nullable Float floatOrNull(int index) {
        return value(index);
    }

    @Override
    public double doubleAt(int index) {
        return this.<Double>required(index);
    }

    @Override
    public @Nullable Double doubleOrNull(int index) {
        return value(index);
    }

    @Override
    public @Nullable String textAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable BigDecimal decimalAt(int index) {
        return value(index);
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalDateTime timestampAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable String jsonAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable Object objectAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable List<@Nullable Object> arrayAt(int index, DataType element) {
        return value(index);
    }

    @Override
    protected @Nullable Object codedAt(int index, DataType type) {
        return value(index);
    }

    @Override
    public <R> List<R> rowsAt(int index, RowMapper<R> mapper) {
        Object rows = required(index);
        return rows instanceof String json
                ? JsonRow.readAll(json.getBytes(StandardCharsets.UTF_8), mapper, dialect)
                : required(index);
    }
}
