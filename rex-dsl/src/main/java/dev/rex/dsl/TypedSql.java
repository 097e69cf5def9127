package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TextNode;
import dev.rex.dsl.ast.TextRowsNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.exec.RowMapper;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a file of SQL, which generated methods run: its text, its parameters and how its rows are read, all of which
 * a database has checked when the code was generated. Where no parameter is a list, its text is made once for a dialect.
 * Immutable; shared by threads.
 *
 * <pre>{@code
 * static final TypedSql<TopAuthorsRow> SQL = TypedSql.reading(TopAuthorsTable::row)
 *         .text("select .. where p.created_at >= ").value("since", SqlType.TIMESTAMP).text(" group by u.name").build();
 * List<TopAuthorsRow> rows = SQL.fetch(session, since);
 * }</pre>
 *
 * <p>Values are given in the order in which their parameters come first in the text.
 *
 * @param <R> what a row becomes
 */
public final class TypedSql<R> {
    private static final int ROWS_AT_ONCE = 500;

    private final RowMapper<R> rows;
    private final boolean writes;
    private final List<String> pieces;
    private final List<Place> places;
    private final List<Param<?>> parameters;
    private final boolean constant;
    private volatile @Nullable Known known;

    /** The text for the dialect that it was run on last. */
    private record Known(SqlDialect dialect, SqlText text) {}

    /**
     * A place of a parameter.
     *
     * @param parameter which one, counted from 0
     */
    private record Place(int parameter, boolean list, boolean negated) {}

    private TypedSql(Builder<R> builder) {
        this.rows = builder.rows;
        this.writes = builder.writes;
        this.pieces = List.copyOf(builder.pieces);
        this.places = List.copyOf(builder.places);
        this.parameters = List.copyOf(builder.parameters);
        this.constant = places.stream().noneMatch(Place::list);
    }

    /** Begins a statement that only reads. */
    public static <R> Builder<R> reading(RowMapper<R> rows) {
        return new Builder<>(rows, false);
    }

    /** Begins a statement that writes, and gives rows back. */
    public static <R> Builder<R> writing(RowMapper<R> rows) {
        return new Builder<>(rows, true);
    }

    /** Begins a statement that writes, and gives no rows. */
    public static Builder<Boolean> writing() {
        return new Builder<>((row, index) -> Boolean.TRUE, true);
    }

    /** All rows. */
    public List<R> fetch(Session session, @Nullable Object... values) {
        return session.executor().fetch(plan(session, values), arguments(values));
    }

    /**
     * The only row, if there is one.
     *
     * @throws dev.rex.dsl.error.MappingException if there are more
     */
    public Optional<R> fetchOptional(Session session, @Nullable Object... values) {
        return OnlyRow.orEmpty(session.executor().fetchSingle(plan(session, values), arguments(values)));
    }

    /**
     * The only row.
     *
     * @throws dev.rex.dsl.error.MappingException if there is none, or more than one
     */
    public R fetchOne(Session session, @Nullable Object... values) {
        QueryPlan<R> plan = plan(session, values);
        return OnlyRow.of(
                session.executor().fetchSingle(plan, arguments(values)),
                "one row was asked for, and there is none",
                () -> plan.sql().text());
    }

    /** The rows, read some at a time. The stream is to be closed. */
    public Stream<R> stream(Session session, @Nullable Object... values) {
        return session.executor().cursor(plan(session, values), arguments(values), ROWS_AT_ONCE).stream();
    }

    /** Runs it, and tells how many rows it changed. */
    public long execute(Session session, @Nullable Object... values) {
        return session.executor().execute(text(session.dialect(), values), arguments(values));
    }

    /** Its rows as what a table stands for in another statement. */
    public SourceNode source(String label, @Nullable Object... values) {
        return new TextRowsNode(bound(values), label);
    }

    /** The text that is sent, with placeholders; each list as if it had one value. */
    public String sql(SqlDialect dialect) {
        return text(dialect, sample()).text();
    }

    private @Nullable Object[] sample() {
        Object[] values = new Object[parameters.size()];
        places.stream().filter(Place::list).forEach(place -> values[place.parameter()] = List.of());
        return values;
    }

    private QueryPlan<R> plan(Session session, @Nullable Object[] values) {
        return QueryPlan.of(text(session.dialect(), values), rows);
    }

    private SqlText text(SqlDialect dialect, @Nullable Object[] values) {
        if (!constant) {
            return Renderer.render(bound(values), dialect);
        }
        Known last = known;
        if (last == null || last.dialect() != dialect) {
            last = new Known(dialect, Renderer.render(open(), dialect));
            known = last;
        }
        return last.text();
    }

    private Arguments arguments(@Nullable Object[] values) {
        return name -> {
            for (int i = 0; i < values.length; i++) {
                if (parameters.get(i).name().equals(name)) {
                    return bound(parameters.get(i), values[i]).value();
                }
            }
            throw new InvalidQueryException("parameter " + name + " has no value", "give one for each parameter");
        };
    }

    /** The statement with its parameters open. */
    private TextNode open() {
        return new TextNode(
                pieces,
                places.stream()
                        .<TextNode.Value>map(place -> {
                            Param<?> parameter = parameters.get(place.parameter());
                            return new TextNode.One(new ParamNode(
                                    parameter.name(), parameter.type().dataType()));
                        })
                        .toList(),
                writes);
    }

    /** The statement with these values. */
    private TextNode bound(@Nullable Object[] values) {
        List<TextNode.Value> bound = new ArrayList<>(places.size());
        for (Place place : places) {
            Param<?> parameter = parameters.get(place.parameter());
            Object value = values[place.parameter()];
            bound.add(
                    place.list()
                            ? new TextNode.Many(list(parameter, value), bound(parameter, null), place.negated())
                            : new TextNode.One(bound(parameter, value)));
        }
        return new TextNode(pieces, bound, writes);
    }

    private static List<ExprNode> list(Param<?> parameter, @Nullable Object values) {
        List<ExprNode> nodes = new ArrayList<>();
        for (Object value : values instanceof Collection<?> list ? list : List.of()) {
            if (value == null) {
                throw new InvalidQueryException(
                        "the list " + parameter.name() + " has null in it", "leave it out: NULL is in no list");
            }
            nodes.add(bound(parameter, value));
        }
        return nodes;
    }

    @SuppressWarnings("unchecked") // generated methods give each parameter values of its type
    private static <V> BindNode bound(Param<V> parameter, @Nullable Object value) {
        SqlType<V> type = parameter.type();
        return new BindNode(value == null ? null : type.toDatabase((V) value), type.dataType());
    }

    /** Puts a statement together, from its beginning to its end. Used by one thread. */
    public static final class Builder<R> {
        private final RowMapper<R> rows;
        private final boolean writes;
        private final List<String> pieces = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Param<?>> parameters = new ArrayList<>();

        private Builder(RowMapper<R> rows, boolean writes) {
            this.rows = rows;
            this.writes = writes;
        }

        /** The next piece of text. */
        public Builder<R> text(String sql) {
            if (pieces.size() > places.size()) {
                throw new IllegalStateException("two pieces of text follow each other");
            }
            pieces.add(sql);
            return this;
        }

        /** The place of a value. */
        public Builder<R> value(String name, SqlType<?> type) {
            return place(name, type, false, false);
        }

        /** {@code in (..)} with a list of values. */
        public Builder<R> in(String name, SqlType<?> type) {
            return place(name, type, true, false);
        }

        /** {@code not in (..)} with a list of values. */
        public Builder<R> notIn(String name, SqlType<?> type) {
            return place(name, type, true, true);
        }

        private Builder<R> place(String name, SqlType<?> type, boolean list, boolean negated) {
            if (pieces.size() == places.size()) {
                pieces.add("");
            }
            int index = 0;
            while (index < parameters.size() && !parameters.get(index).name().equals(name)) {
                index++;
            }
            if (index == parameters.size()) {
                parameters.add(new Param<>(name, type));
            }
            places.add(new Place(index, list, negated));
            return this;
        }

        /** The statement. */
        public TypedSql<R> build() {
            if (pieces.size() == places.size()) {
                pieces.add("");
            }
            return new TypedSql<>(this);
        }
    }
}
