package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.OneOf;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.ValueType;
import dev.rex.schema.rule.ValueType.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, as {@code pg_get_expr} prints its checks. */
final class PostgresChecks implements CheckDialect {
    private static final int MICROSECONDS = 6;
    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
    private static final Set<String> EXACT = Set.of("smallint", "integer", "bigint", "numeric");
    private static final Set<String> NUMBER = Set.of("smallint", "integer", "bigint", "numeric", "double precision");
    private static final Set<String> TEXT = Set.of("text", "character varying", "varchar");
    private static final Set<String> ANY_TEXT =
            Set.of("text", "character varying", "varchar", "bpchar", "character", "citext");
    /** Words that are values wherever they stand without quotes, even if a column has the name. */
    private static final Set<String> VALUES = Set.of(
            "null",
            "true",
            "false",
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_user",
            "session_user",
            "user",
            "current_role",
            "current_catalog",
            "current_schema");

    private static final String OFFSET = "[+-]\\d\\d(:\\d\\d(:\\d\\d)?)?";

    @Override
    public Lexis lexis() {
        return Lexis.POSTGRESQL;
    }

    @Override
    public @Nullable ColumnDef column(TableDef table, SqlToken name) {
        if (name.kind() == SqlToken.Kind.QUOTED_NAME) {
            return table.column(name.value()).orElse(null);
        }
        String folded = AsciiCase.lower(name.value());
        return VALUES.contains(folded) ? null : table.column(folded).orElse(null);
    }

    @Override
    public @Nullable Comparison literal(Operand.Column column, Operand.Literal literal) {
        ValueType type = type(column);
        if (type == null) {
            return null;
        }
        try {
            Object value = value(column.def().type(), type, literal);
            return value == null || !type.decides(value) ? null : new Comparison(type, value);
        } catch (DateTimeException e) {
            return null; // a time that Java does not have
        }
    }

    private static @Nullable Object value(DataType column, ValueType type, Operand.Literal literal) {
        return switch (type.kind()) {
            case EXACT -> number(literal, EXACT);
            case FLOATING, SINGLE -> number(literal, NUMBER);
            case TEXT -> text(column, literal);
            case BOOLEAN ->
                literal.value() instanceof Boolean && literal.casts().isEmpty() ? literal.value() : null;
            case DATE -> {
                String text = only(literal, "date", "\\d{4}-\\d\\d-\\d\\d");
                yield text == null ? null : LocalDate.parse(text);
            }
            case TIME -> {
                String text = only(literal, "time without time zone", "([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,6})?");
                yield text == null ? null : LocalTime.parse(text);
            }
            case TIMESTAMP -> timestamp(only(literal, "timestamp without time zone", moment("")));
            case INSTANT -> instant(only(literal, "timestamp with time zone", moment(OFFSET)));
            case UUID -> {
                String text = only(literal, "uuid", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                yield text == null ? null : UUID.fromString(text);
            }
            case DYNAMIC, BYTES -> null;
        };
    }

    /** How the values of a column are compared, if the casts around it leave them what they are. */
    private static @Nullable ValueType type(Operand.Column column) {
        DataType type = column.def().type();
        ValueType found =
                switch (type.kind()) {
                    case SMALLINT, INTEGER, BIGINT -> ValueType.exact(0);
                    case DECIMAL -> new ValueType(Kind.EXACT, type.scale());
                    case DOUBLE -> ValueType.of(Kind.FLOATING);
                    case REAL -> ValueType.of(Kind.SINGLE);
                    case BOOLEAN -> ValueType.of(Kind.BOOLEAN);
                    case DATE -> ValueType.of(Kind.DATE);
                    case TIME -> seconds(Kind.TIME, type);
                    case TIMESTAMP -> seconds(Kind.TIMESTAMP, type);
                    case TIMESTAMP_TZ -> seconds(Kind.INSTANT, type);
                    case UUID -> ValueType.of(Kind.UUID);
                    case ENUM -> ValueType.of(Kind.TEXT);
                    case TEXT -> type.declared().equals("name") ? null : new ValueType(Kind.TEXT, type.length());
                    case BINARY, JSON, ARRAY, TIME_TZ, INTERVAL, RANGE, MULTIRANGE, LITERAL, OTHER -> null;
                };
        Set<String> harmless =
                switch (type.kind()) {
                    case SMALLINT -> EXACT;
                    case INTEGER -> Set.of("integer", "bigint", "numeric");
                    case BIGINT -> Set.of("bigint", "numeric");
                    case DECIMAL -> Set.of("numeric");
                    case REAL, DOUBLE -> Set.of("double precision");
                    case TEXT -> TEXT;
                    default -> Set.of();
                };
        return column.casts().stream().allMatch(cast -> cast.isPlain() && harmless.contains(cast.name()))
                ? found
                : null;
    }

    private static ValueType seconds(Kind kind, DataType type) {
        Integer precision = type.precision();
        return new ValueType(kind, precision == null ? MICROSECONDS : precision);
    }

    private static @Nullable BigDecimal number(Operand.Literal literal, Set<String> types) {
        BigDecimal number = null;
        if (literal.value() instanceof BigDecimal decimal) {
            number = decimal;
        } else if (literal.value() instanceof String text
                && !literal.casts().isEmpty()
                && text.matches("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
            number = new BigDecimal(text);
        }
        if (number == null) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        for (TypeName cast : literal.casts()) {
            if (!cast.isPlain() || !types.contains(cast.name()) || (WHOLE.contains(cast.name()) && !whole)) {
                return null;
            }
        }
        return number;
    }

    private static @Nullable String text(DataType column, Operand.Literal literal) {
        if (!(literal.value() instanceof String text)) {
            return null;
        }
        List<TypeName> casts = literal.casts();
        if (column.enumName() != null) {
            boolean ofEnum = casts.size() == 1
                    && casts.get(0).isPlain()
                    && casts.get(0).name().equals(column.enumName().name());
            return ofEnum ? text : null;
        }
        // blanks at the end are cut off, added, or overlooked
        boolean plain = !text.endsWith(" ")
                && casts.stream().allMatch(cast -> cast.isPlain() && ANY_TEXT.contains(cast.name()));
        return plain ? text : null;
    }

    /** The text of a literal that has one cast, to that type, and that form. */
    private static @Nullable String only(Operand.Literal literal, String type, String form) {
        boolean cast = literal.casts().size() == 1
                && literal.casts().get(0).isPlain()
                && literal.casts().get(0).name().equals(type);
        return cast && literal.value() instanceof String text && text.matches(form) ? text : null;
    }

    private static String moment(String offset) {
        return "\\d{4}-\\d\\d-\\d\\d ([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,6})?" + offset;
    }

    private static @Nullable Object timestamp(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static @Nullable Object instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String minutes = text.matches(".*[+-]\\d\\d") ? text + ":00" : text;
        return OffsetDateTime.parse(minutes.replace(' ', 'T')).toInstant();
    }

    @Override
    public @Nullable ValueType columns(Operand.Column left, Operand.Column right) {
        ValueType a = type(left);
        ValueType b = type(right);
        if (a == null || b == null || a.kind() != b.kind() || isPadded(left) != isPadded(right)) {
            return null;
        }
        boolean sameEnum =
                Objects.equals(left.def().type().enumName(), right.def().type().enumName());
        return sameEnum ? new ValueType(a.kind(), least(a.limit(), b.limit())) : null;
    }

    private static @Nullable Integer least(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.min(a, b));
    }

    private static boolean isPadded(Operand.Column column) {
        return column.def().type().declared().equals("char");
    }

    @Override
    public @Nullable ValueType text(Operand.Column column) {
        DataType type = column.def().type();
        return type.kind() == DataType.Kind.TEXT && TEXT.contains(type.declared()) ? type(column) : null;
    }

    @Override
    public @Nullable ValueType measured(String function, Operand.Column column) {
        if (column.def().type().kind() == DataType.Kind.BINARY) {
            boolean bytes = function.equals("length") || function.equals("octet_length");
            return bytes && column.casts().isEmpty() ? ValueType.of(Kind.BYTES) : null;
        }
        boolean characters = Set.of("length", "char_length", "character_length").contains(function);
        return characters ? text(column) : null;
    }

    @Override
    public boolean trims(String function) {
        return function.equals("btrim") || function.equals("trim");
    }

    @Override
    public @Nullable TextPattern pattern(String operator, String pattern, @Nullable String escape) {
        return switch (operator) {
            case "~~", "like" -> LikePattern.of(pattern, escape == null ? "\\" : escape, false);
            case "~" -> escape == null ? PosixPattern.of(pattern) : null;
            default -> null; // without case, by the rules of a locale
        };
    }

    @Override
    public @Nullable Rule truth(Operand.Column column) {
        ValueType type = type(column);
        return type != null && type.kind() == Kind.BOOLEAN ? new OneOf(column.name(), type, List.of(true)) : null;
    }

    @Override
    public boolean comparesByIs() {
        return false;
    }
}
