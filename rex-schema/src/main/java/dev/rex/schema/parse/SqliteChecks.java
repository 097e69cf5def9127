package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.Generation;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.Not;
import dev.rex.schema.rule.OneOf;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.ValueType;
import dev.rex.schema.rule.ValueType.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQLite, whose checks are kept as they were written. Its columns have affinities, not types: a rule is made only where
 * the affinity makes of a value what the declared type says that it is.
 */
final class SqliteChecks implements CheckDialect {
    /** Words that are values wherever they stand without quotes, even if a column has the name. */
    private static final Set<String> VALUES = Set.of("null", "current_date", "current_time", "current_timestamp");

    /** The rules of <a href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">its manual</a>. */
    private enum Affinity {
        INTEGER,
        TEXT,
        BLOB,
        REAL,
        NUMERIC;

        static Affinity of(DataType type) {
            String declared = AsciiCase.lower(type.declared());
            if (declared.contains("int")) {
                return INTEGER;
            }
            if (declared.contains("char") || declared.contains("clob") || declared.contains("text")) {
                return TEXT;
            }
            if (declared.contains("blob") || declared.isEmpty()) {
                return BLOB;
            }
            return declared.contains("real") || declared.contains("floa") || declared.contains("doub") ? REAL : NUMERIC;
        }
    }

    @Override
    public Lexis lexis() {
        return Lexis.SQLITE;
    }

    /** Not a key that is the row's number, nor a generated column: what is given for it is not what it gets. */
    @Override
    public @Nullable ColumnDef column(TableDef table, SqlToken name) {
        String lower = AsciiCase.lower(name.value());
        if (name.kind() == SqlToken.Kind.WORD && VALUES.contains(lower)) {
            return null;
        }
        List<ColumnDef> found = table.columns().stream()
                .filter(column -> AsciiCase.lower(column.name()).equals(lower))
                .toList();
        return found.size() == 1 && found.get(0).generation() == Generation.NONE ? found.get(0) : null;
    }

    @Override
    public @Nullable Comparison literal(Operand.Column column, Operand.Literal literal) {
        ValueType type = column.casts().isEmpty() && literal.casts().isEmpty() ? type(column.def()) : null;
        Object value = type == null ? null : value(type, literal.value());
        return type == null || value == null || !type.decides(value) ? null : new Comparison(type, value);
    }

    private static @Nullable Object value(ValueType type, Object literal) {
        return switch (type.kind()) {
            case DYNAMIC -> literal instanceof BigDecimal || literal instanceof Boolean ? literal : null;
            case FLOATING -> literal instanceof BigDecimal ? literal : null;
            case TEXT -> literal instanceof String ? literal : null;
            case DATE -> literal instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d") ? date(text) : null;
            default -> null;
        };
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How the values of a column are compared: dates and times as the texts of their usual, sortable form. */
    private static @Nullable ValueType type(ColumnDef column) {
        Affinity affinity = Affinity.of(column.type());
        boolean number = affinity == Affinity.INTEGER || affinity == Affinity.NUMERIC;
        boolean free = affinity == Affinity.NUMERIC || affinity == Affinity.TEXT;
        Kind kind =
                switch (column.type().kind()) {
                    case BOOLEAN, SMALLINT, INTEGER, BIGINT, DECIMAL -> number ? Kind.DYNAMIC : null;
                    case REAL, DOUBLE -> affinity == Affinity.REAL ? Kind.FLOATING : null;
                    case TEXT -> affinity == Affinity.TEXT ? Kind.TEXT : null;
                    case DATE -> free ? Kind.DATE : null;
                    case TIMESTAMP -> free ? Kind.TIMESTAMP : null;
                    case TIMESTAMP_TZ -> free ? Kind.INSTANT : null;
                    default -> null;
                };
        return kind == null ? null : ValueType.of(kind);
    }

    @Override
    public @Nullable ValueType columns(Operand.Column left, Operand.Column right) {
        ValueType a = left.casts().isEmpty() ? type(left.def()) : null;
        ValueType b = right.casts().isEmpty() ? type(right.def()) : null;
        return a != null && a.equals(b) ? a : null;
    }

    @Override
    public @Nullable ValueType text(Operand.Column column) {
        ValueType type = column.casts().isEmpty() ? type(column.def()) : null;
        return type != null && type.kind() == Kind.TEXT ? type : null;
    }

    @Override
    public @Nullable ValueType measured(String function, Operand.Column column) {
        boolean bytes = column.def().type().kind() == DataType.Kind.BINARY
                && Affinity.of(column.def().type()) == Affinity.BLOB
                && column.casts().isEmpty();
        if (bytes) {
            return function.equals("length") || function.equals("octet_length") ? ValueType.of(Kind.BYTES) : null;
        }
        return function.equals("length") ? text(column) : null;
    }

    @Override
    public boolean trims(String function) {
        return function.equals("trim");
    }

    @Override
    public @Nullable TextPattern pattern(String operator, String pattern, @Nullable String escape) {
        return switch (operator) {
            case "like" -> LikePattern.of(pattern, escape, true);
            case "glob" -> escape == null ? GlobPattern.of(pattern) : null;
            default -> null; // regexp and match are what an application makes of them
        };
    }

    @Override
    public @Nullable Rule truth(Operand.Column column) {
        ValueType type = column.casts().isEmpty() ? type(column.def()) : null;
        if (type == null || type.kind() != Kind.DYNAMIC) {
            return null;
        }
        boolean truth = column.def().type().kind() == DataType.Kind.BOOLEAN;
        List<Object> untrue = truth ? List.of(false) : List.of(BigDecimal.ZERO);
        return new Not(new OneOf(column.name(), type, untrue));
    }

    @Override
    public boolean comparesByIs() {
        return true;
    }
}
