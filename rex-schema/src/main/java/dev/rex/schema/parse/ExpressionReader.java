package dev.rex.schema.parse;

import dev.rex.schema.DataType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Tells of expressions whether they can be NULL. What is not in its list can. */
final class ExpressionReader {
    private final ViewDialect dialect;
    private final QueryScope scope;
    private final Function<Select<?>, @Nullable List<QueryColumn>> subqueries;
    private final ComputedTypes types = new ComputedTypes(field -> read(field).type());

    /** A reader of the expressions of a query, with what reads the queries within them. */
    ExpressionReader(
            ViewDialect dialect, QueryScope scope, Function<Select<?>, @Nullable List<QueryColumn>> subqueries) {
        this.dialect = dialect;
        this.scope = scope;
        this.subqueries = subqueries;
    }

    QueryColumn read(@Nullable Field<?> field) {
        if (field instanceof QOM.FieldAlias<?> alias) {
            return read(alias.$field()).named(alias.$alias().last());
        }
        if (field instanceof TableField<?, ?> column) {
            return column(column.getQualifiedName());
        }
        if (field instanceof QOM.ScalarSubquery<?> subquery) {
            return subquery(subquery.$arg1());
        }
        return nullability(field).typed(types.of(field));
    }

    /** The one value of a query: NULL if it has no row, unless it counts without groups. */
    private QueryColumn subquery(Select<?> select) {
        List<QueryColumn> columns = subqueries.apply(select);
        if (columns == null || columns.size() != 1) {
            return QueryColumn.UNKNOWN;
        }
        boolean counts = select.$select().get(0) instanceof Field<?> field
                && unnamed(field) instanceof QOM.Count
                && !isWindow(field)
                && select.$groupBy().isEmpty()
                && select.$having() == null
                && select.$limit() == null
                && select.$offset() == null;
        return QueryColumn.of(counts, null, false).typed(columns.get(0).type());
    }

    /** Whether a function is computed over a window, which gives no row for none; the parser's model hides that. */
    private static boolean isWindow(Field<?> field) {
        return AsciiCase.lower(field.toString()).contains(" over ");
    }

    private static Field<?> unnamed(Field<?> field) {
        return field instanceof QOM.FieldAlias<?> alias ? alias.$field() : field;
    }

    private QueryColumn nullability(@Nullable Field<?> field) {
        if (field instanceof Param<?> literal) {
            return literal(literal.getValue());
        }
        if (field instanceof QOM.Coalesce<?> coalesce) {
            return firstOf(readAll(coalesce.$arg1()));
        }
        if (field instanceof QOM.Nvl<?> nvl) {
            return firstOf(List.of(read(nvl.$arg1()), read(nvl.$arg2())));
        }
        if (field instanceof QOM.Cast<?> cast) {
            return cast(cast);
        }
        if (field instanceof QOM.CaseSearched<?> cases) {
            List<@Nullable Field<?>> results = new ArrayList<>();
            cases.$arg1().forEach(branch -> results.add(branch.$2()));
            results.add(cases.$arg2());
            return allOf(readAll(results), null).aggregating();
        }
        if (field instanceof QOM.CaseSimple<?, ?> cases) {
            List<@Nullable Field<?>> results = new ArrayList<>();
            cases.$arg2().forEach(branch -> results.add(branch.$2()));
            results.add(cases.$arg3());
            return allOf(readAll(results), null).aggregating();
        }
        if (isNeverNull(field)) {
            boolean present = field instanceof QOM.CurrentTimestamp<?> || field instanceof QOM.CurrentDate<?>;
            return QueryColumn.of(true, null, present);
        }
        return computed(field);
    }

    /** Counts, places in an order, and the present; some of them aggregate. */
    private static boolean isNeverNull(@Nullable Field<?> field) {
        return field instanceof QOM.Count
                || field instanceof QOM.RowNumber
                || field instanceof QOM.Rank
                || field instanceof QOM.DenseRank
                || field instanceof QOM.PercentRank
                || field instanceof QOM.CumeDist
                || field instanceof QOM.CurrentTimestamp<?>
                || field instanceof QOM.CurrentDate<?>
                || (field instanceof QOM.ConditionAsField condition && isTwoValued(condition.$arg1()));
    }

    private static boolean isTwoValued(Condition condition) {
        return condition instanceof QOM.IsNull || condition instanceof QOM.IsNotNull || condition instanceof QOM.Exists;
    }

    private QueryColumn computed(@Nullable Field<?> field) {
        List<QueryColumn> numbers = null;
        if (field instanceof QOM.Add<?> add) {
            numbers = List.of(read(add.$arg1()), read(add.$arg2()));
        } else if (field instanceof QOM.Sub<?> sub) {
            numbers = List.of(read(sub.$arg1()), read(sub.$arg2()));
        } else if (field instanceof QOM.Mul<?> mul) {
            numbers = List.of(read(mul.$arg1()), read(mul.$arg2()));
        } else if (field instanceof QOM.Div<?> div) {
            numbers = List.of(read(div.$arg1()), read(div.$arg2()));
        } else if (field instanceof QOM.Neg<?> neg) {
            numbers = List.of(read(neg.$arg1()));
        }
        if (numbers != null) {
            QueryColumn number = allOf(numbers, Kind.DECIMAL);
            boolean certain = !dialect.nullArithmetic() && numbers.stream().allMatch(QueryColumn::isNumber);
            return certain ? number : number.nullable();
        }
        List<QueryColumn> texts = null;
        if (field instanceof QOM.Concat concat) {
            texts = readAll(concat.$arg1());
        } else if (field instanceof QOM.Lower lower) {
            texts = List.of(read(lower.$arg1()));
        } else if (field instanceof QOM.Upper upper) {
            texts = List.of(read(upper.$arg1()));
        }
        if (texts != null) {
            // of other types, such as ranges and arrays, these may give NULL
            QueryColumn text = allOf(texts, Kind.TEXT);
            return texts.stream().allMatch(QueryColumn::isText) ? text : text.nullable();
        }
        return QueryColumn.UNKNOWN;
    }

    private QueryColumn column(Name name) {
        Name[] parts = name.parts();
        String last = String.valueOf(name.last());
        return scope.column(parts.length < 2 ? null : parts[parts.length - 2].last(), last);
    }

    private static QueryColumn literal(@Nullable Object value) {
        Kind kind = value instanceof Number ? Kind.DECIMAL : value instanceof String ? Kind.TEXT : null;
        return QueryColumn.of(value != null, kind, true);
    }

    private QueryColumn cast(QOM.Cast<?> cast) {
        QueryColumn inside = read(cast.$field());
        boolean text = cast.getDataType().isString();
        boolean safe = !dialect.nullCasts()
                || cast.$field() instanceof Param<?>
                || (text && inside.kind() != null && inside.kind() != Kind.OTHER)
                || (cast.getDataType().isNumeric() && inside.isNumber());
        Kind kind = text ? Kind.TEXT : cast.getDataType().isNumeric() ? Kind.DECIMAL : null;
        return QueryColumn.of(safe && inside.required(), kind, inside.scalar());
    }

    private static QueryColumn firstOf(List<QueryColumn> columns) {
        return QueryColumn.of(
                columns.stream().anyMatch(QueryColumn::required),
                sameKind(columns),
                columns.stream().allMatch(QueryColumn::scalar));
    }

    private static QueryColumn allOf(List<QueryColumn> columns, @Nullable Kind kind) {
        return QueryColumn.of(
                columns.stream().allMatch(QueryColumn::required),
                kind == null ? sameKind(columns) : kind,
                columns.stream().allMatch(QueryColumn::scalar));
    }

    private static @Nullable Kind sameKind(List<QueryColumn> columns) {
        Kind first = columns.isEmpty() ? null : columns.get(0).kind();
        return columns.stream().allMatch(column -> column.kind() == first) ? first : null;
    }

    private List<QueryColumn> readAll(List<? extends @Nullable Field<?>> fields) {
        return fields.stream().map(this::read).toList();
    }
}
