package dev.rex.schema.parse;

import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * The types of computed values, for databases that have none: those that the same expression has on PostgreSQL. What is not
 * in the list has no type.
 */
final class ComputedTypes {
    /** From the narrowest to the widest; what combines two of them is of the wider. */
    private static final List<Kind> NUMBERS =
            List.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.DECIMAL, Kind.REAL, Kind.DOUBLE);

    private static final Map<Kind, DataType> PLAIN = Map.of(
            Kind.SMALLINT, DataType.SMALLINT,
            Kind.INTEGER, DataType.INTEGER,
            Kind.BIGINT, DataType.BIGINT,
            Kind.DECIMAL, DataType.DECIMAL,
            Kind.REAL, DataType.REAL,
            Kind.DOUBLE, DataType.DOUBLE);

    private static final Map<String, DataType> FUNCTIONS = Map.ofEntries(
            Map.entry("strftime", DataType.TEXT),
            Map.entry("printf", DataType.TEXT),
            Map.entry("format", DataType.TEXT),
            Map.entry("hex", DataType.TEXT),
            Map.entry("typeof", DataType.TEXT),
            Map.entry("string_agg", DataType.TEXT),
            Map.entry("datetime", DataType.TIMESTAMP),
            Map.entry("unixepoch", DataType.BIGINT),
            Map.entry("last_insert_rowid", DataType.BIGINT),
            Map.entry("julianday", DataType.DOUBLE),
            Map.entry("total", DataType.DOUBLE),
            Map.entry("json_array_length", DataType.INTEGER));

    private final Function<@Nullable Field<?>, @Nullable DataType> inner;

    /** With what tells the types of the parts of an expression. */
    ComputedTypes(Function<@Nullable Field<?>, @Nullable DataType> inner) {
        this.inner = inner;
    }

    @Nullable
    DataType of(@Nullable Field<?> field) {
        if (field == null) {
            return null;
        }
        if (field instanceof Param<?> literal) {
            return literal(literal.getValue());
        }
        if (field instanceof QOM.Count
                || field instanceof QOM.RowNumber
                || field instanceof QOM.Rank
                || field instanceof QOM.DenseRank) {
            return DataType.BIGINT;
        }
        if (field instanceof QOM.PercentRank || field instanceof QOM.CumeDist) {
            return DataType.DOUBLE;
        }
        if (field instanceof QOM.Sum sum) {
            return sum(inner.apply(sum.$field()));
        }
        if (field instanceof QOM.Avg avg) {
            DataType type = inner.apply(avg.$field());
            return isFloat(type) ? DataType.DOUBLE : isNumber(type) ? DataType.DECIMAL : null;
        }
        if (field instanceof QOM.Cast<?> cast) {
            return cast(cast.getDataType());
        }
        if (field instanceof QOM.ConditionAsField) {
            return DataType.BOOLEAN;
        }
        List<Field<?>> alike = alike(field);
        return alike.isEmpty() ? ofFunction(field) : common(alike);
    }

    /** The parts whose common type an expression has; none if it has a type of its own. */
    private static List<Field<?>> alike(Field<?> field) {
        List<@Nullable Field<?>> parts = new ArrayList<>();
        if (field instanceof QOM.Max<?> max) {
            parts.add(max.$field());
        } else if (field instanceof QOM.Min<?> min) {
            parts.add(min.$field());
        } else if (field instanceof QOM.Lag<?> lag) {
            parts.add(lag.$field());
        } else if (field instanceof QOM.Lead<?> lead) {
            parts.add(lead.$field());
        } else if (field instanceof QOM.FirstValue<?> first) {
            parts.add(first.$field());
        } else if (field instanceof QOM.LastValue<?> last) {
            parts.add(last.$field());
        } else if (field instanceof QOM.Coalesce<?> coalesce) {
            parts.addAll(coalesce.$arg1());
        } else if (field instanceof QOM.Nvl<?> nvl) {
            parts.addAll(Arrays.asList(nvl.$arg1(), nvl.$arg2()));
        } else if (field instanceof QOM.Nullif<?> nullif) {
            parts.add(nullif.$arg1());
        } else if (field instanceof QOM.Iif<?> iif) {
            parts.addAll(Arrays.asList(iif.$arg2(), iif.$arg3()));
        } else if (field instanceof QOM.CaseSearched<?> cases) {
            cases.$arg1().forEach(branch -> parts.add(branch.$2()));
            parts.add(cases.$arg2());
        } else if (field instanceof QOM.CaseSimple<?, ?> cases) {
            cases.$arg2().forEach(branch -> parts.add(branch.$2()));
            parts.add(cases.$arg3());
        } else if (field instanceof QOM.Round<?> round) {
            parts.add(round.$value());
        } else {
            parts.addAll(arithmetic(field));
        }
        return parts.stream()
                .filter(Objects::nonNull)
                .filter(part -> !isNull(part))
                .<Field<?>>map(part -> part)
                .toList();
    }

    private static List<@Nullable Field<?>> arithmetic(Field<?> field) {
        if (field instanceof QOM.Add<?> add) {
            return Arrays.asList(add.$arg1(), add.$arg2());
        }
        if (field instanceof QOM.Sub<?> sub) {
            return Arrays.asList(sub.$arg1(), sub.$arg2());
        }
        if (field instanceof QOM.Mul<?> mul) {
            return Arrays.asList(mul.$arg1(), mul.$arg2());
        }
        if (field instanceof QOM.Div<?> div) {
            return Arrays.asList(div.$arg1(), div.$arg2());
        }
        if (field instanceof QOM.Mod<?> mod) {
            return Arrays.asList(mod.$arg1(), mod.$arg2());
        }
        if (field instanceof QOM.Neg<?> neg) {
            return Arrays.asList((Field<?>) neg.$arg1());
        }
        return field instanceof QOM.Abs<?> abs ? Arrays.asList((Field<?>) abs.$arg1()) : List.of();
    }

    private static boolean isNull(@Nullable Field<?> part) {
        return part instanceof Param<?> literal && literal.getValue() == null && literal.getParamName() == null;
    }

    private @Nullable DataType common(List<Field<?>> parts) {
        DataType common = null;
        for (Field<?> part : parts) {
            DataType type = inner.apply(part);
            if (type == null) {
                return null;
            }
            common = common == null ? type : common(common, type);
            if (common == null) {
                return null;
            }
        }
        return common;
    }

    /** The type of what is one or the other; null if one of them is not known, or they do not go together. */
    static @Nullable DataType common(@Nullable DataType a, @Nullable DataType b) {
        return a == null || b == null || a.equals(b) ? (a == null ? null : b) : wider(a, b);
    }

    private static @Nullable DataType wider(DataType a, DataType b) {
        if (isNumber(a) && isNumber(b)) {
            return PLAIN.get(NUMBERS.get(Math.max(NUMBERS.indexOf(a.kind()), NUMBERS.indexOf(b.kind()))));
        }
        return a.kind() == Kind.TEXT && b.kind() == Kind.TEXT ? DataType.TEXT : null;
    }

    private static @Nullable DataType sum(@Nullable DataType type) {
        if (type == null) {
            return null;
        }
        return switch (type.kind()) {
            case SMALLINT, INTEGER -> DataType.BIGINT;
            case BIGINT, DECIMAL -> DataType.DECIMAL;
            case REAL, DOUBLE -> PLAIN.get(type.kind());
            default -> null;
        };
    }

    private static @Nullable DataType literal(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            BigInteger whole = new BigInteger(value.toString());
            return whole.bitLength() < Integer.SIZE
                    ? DataType.INTEGER
                    : whole.bitLength() < Long.SIZE ? DataType.BIGINT : DataType.DECIMAL;
        }
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            return DataType.DECIMAL;
        }
        return value instanceof String ? DataType.TEXT : value instanceof Boolean ? DataType.BOOLEAN : null;
    }

    private static @Nullable DataType cast(org.jooq.DataType<?> type) {
        String name = AsciiCase.lower(type.getTypeName());
        return switch (name) {
            case "smallint" -> DataType.SMALLINT;
            case "int", "integer" -> DataType.INTEGER;
            case "bigint" -> DataType.BIGINT;
            case "decimal", "numeric" -> DataType.DECIMAL;
            case "real", "double", "double precision", "float" -> DataType.DOUBLE;
            default -> type.isString() ? DataType.TEXT : null; // SQLite makes numbers of dates
        };
    }

    private static @Nullable DataType simple(org.jooq.DataType<?> type) {
        if (type.isTimestampWithTimeZone()) {
            return DataType.TIMESTAMP_TZ;
        }
        return type.isString()
                ? DataType.TEXT
                : type.isBoolean()
                        ? DataType.BOOLEAN
                        : type.isTimestamp()
                                ? DataType.TIMESTAMP
                                : type.isDate() ? DataType.DATE : type.isTime() ? DataType.TIME : null;
    }

    /** What a function gives, whatever it is given. */
    private static @Nullable DataType ofFunction(Field<?> field) {
        DataType known = FUNCTIONS.get(AsciiCase.lower(field.getName()));
        if (known != null) {
            return known;
        }
        boolean integer =
                field instanceof QOM.CharLength || field instanceof QOM.Position || field instanceof QOM.Ntile;
        return integer ? DataType.INTEGER : simple(field.getDataType());
    }

    private static boolean isNumber(@Nullable DataType type) {
        return type != null && NUMBERS.contains(type.kind());
    }

    private static boolean isFloat(@Nullable DataType type) {
        return type != null && (type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE);
    }
}
