package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.RelationNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.ast.TableSourceNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table or view, as generated code describes it: its columns, its keys, and the paths to other tables. As a
 * projection it is the whole row. Immutable, so its constant is shared by all queries and threads.
 *
 * @param <T> the class itself
 * @param <R> the record of its rows
 */
public abstract non-sealed class Table<T extends Table<T, R>, R> implements FromItem, Projection<R> {
    /** For a column that can hold NULL. */
    protected static final boolean NULL = true;
    /** For a column that cannot. */
    protected static final boolean NOT_NULL = false;

    private final TableSourceNode source;
    private final List<Column<T, ?>> columns = new ArrayList<>();

    /** A table as a source of rows: under its own name, under an alias, or at the end of a path. */
    protected Table(SourceNode source) {
        if (!(source instanceof TableSourceNode tables)) {
            throw new IllegalArgumentException("no source of a table's rows: " + source.label());
        }
        this.source = tables;
    }

    /** What the schema says about the table: its keys, checks, comments. */
    public abstract TableDef def();

    /** The same table as another source. */
    protected abstract T at(SourceNode other);

    /** The same table under another name, to have it in a query twice. */
    public final T as(String alias) {
        return at(source.as(alias));
    }

    @Override
    public final SourceNode source() {
        return source;
    }

    /** The table as the target of a statement that writes. */
    final TableNode target() {
        if (source instanceof TableNode table) {
            return table;
        }
        throw new InvalidQueryException(
                "a path to " + this + " is written to", "name the table itself, and its rows by a condition");
    }

    /** Its name in the database. */
    public final ObjectName tableName() {
        return source.table().name();
    }

    /** Its columns, in the order of the table. */
    public final List<Column<T, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /**
     * The position of one of its columns, counted from 0.
     *
     * @param likely where to look first: rows most often get their values in the order of the columns
     */
    final int position(Column<T, ?> column, int likely) {
        for (int i = likely; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return i;
            }
        }
        for (int i = 0; i < likely; i++) {
            if (columns.get(i) == column) {
                return i;
            }
        }
        return columns.indexOf(column); // the column of an equal table
    }

    @Override
    public final int width() {
        return columns.size();
    }

    @Override
    public final void forEachColumn(Consumer<Expr<?>> out) {
        columns.forEach(out);
    }

    @Override
    public final void forEachRequiredSource(Consumer<FromItem> out) {
        out.accept(this);
    }

    /** The component of the record of the same position, as Java tells it; asked for only when something is wrong. */
    @Override
    public final String componentOf(int column) {
        if (getClass().getGenericSuperclass() instanceof ParameterizedType type
                && type.getActualTypeArguments()[1] instanceof Class<?> row) {
            RecordComponent[] components = row.getRecordComponents();
            return components == null
                    ? "the value of " + columns.get(column).name() + " in " + row.getSimpleName()
                    : "component " + components[column].getName() + " of " + row.getSimpleName();
        }
        return "";
    }

    /** Declares a column of numbers. */
    protected final <V extends Number> NumberColumn<T, V> number(String name, SqlType<V> type, boolean nullable) {
        return declare(Columns.number(columnNode(name, type, nullable), type));
    }

    /** Declares a column of text. */
    protected final TextColumn<T> text(String name, boolean nullable) {
        return declare(new Columns.Texts<>(columnNode(name, SqlType.TEXT, nullable)));
    }

    /** Declares a column of text that is equal by a rule of its own. */
    protected final TextColumn<T> text(String name, SqlType<String> type, boolean nullable) {
        return declare(new Columns.TypedTexts<>(columnNode(name, type, nullable), type));
    }

    /** Declares a column of truth values. */
    protected final BooleanColumn<T> bool(String name, boolean nullable) {
        return declare(new Columns.Booleans<>(columnNode(name, SqlType.BOOLEAN, nullable)));
    }

    /** Declares a column of dates or times. */
    protected final <V extends Temporal> TimeColumn<T, V> time(String name, SqlType<V> type, boolean nullable) {
        return declare(new Columns.Times<>(columnNode(name, type, nullable), type));
    }

    /** Declares a column of any other type. */
    protected final <V> Column<T, V> column(String name, SqlType<V> type, boolean nullable) {
        return declare(new Columns.Plain<>(columnNode(name, type, nullable), type));
    }

    /** Declares the primary key or another key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final UniqueKey<T> uniqueKey(String name, Column<T, ?>... keyColumns) {
        return new UniqueKey<>(tableName(), name, List.of(keyColumns));
    }

    /** Declares a foreign key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final ForeignKey<T> foreignKey(String name, ObjectName target, Column<T, ?>... keyColumns) {
        return new ForeignKey<>(tableName(), name, target, List.of(keyColumns));
    }

    /**
     * Declares a path to at most one row of another table.
     *
     * @param name the path's name
     * @param target the other table
     * @param optional whether there may be none
     * @param from the columns here
     * @param to the names of the columns there, one for each of {@code from}
     */
    protected final SourceNode toOne(
            String name, ObjectName target, boolean optional, List<? extends Column<T, ?>> from, List<String> to) {
        return new PathNode(source, relation(name, target, optional, from, to, null));
    }

    /** Declares a path to any number of rows of another table; the parameters are those of {@link #toOne}. */
    protected final <C extends Table<C, ?>> ToMany<C> toMany(
            String name,
            Function<SourceNode, C> target,
            ObjectName targetName,
            List<? extends Column<T, ?>> from,
            List<String> to) {
        return new ToMany<>(source, relation(name, targetName, true, from, to, null), target);
    }

    /**
     * Declares a path to any number of rows of another table by way of a junction table.
     *
     * @param name the path's name
     * @param target makes the other table
     * @param targetName its name
     * @param from the columns here
     * @param to the names of the columns there
     * @param junction the name of the table between
     * @param junctionFrom its columns that refer to {@code from}
     * @param junctionTo its columns that refer to {@code to}
     */
    protected final <C extends Table<C, ?>> ToMany<C> toManyVia(
            String name,
            Function<SourceNode, C> target,
            ObjectName targetName,
            List<? extends Column<T, ?>> from,
            List<String> to,
            ObjectName junction,
            List<String> junctionFrom,
            List<String> junctionTo) {
        RelationNode.Junction between = new RelationNode.Junction(TableNode.of(junction), junctionFrom, junctionTo);
        return new ToMany<>(source, relation(name, targetName, true, from, to, between), target);
    }

    private RelationNode relation(
            String name,
            ObjectName target,
            boolean optional,
            List<? extends Column<T, ?>> from,
            List<String> to,
            RelationNode.@Nullable Junction junction) {
        List<String> names = from.stream().map(c -> c.name()).toList();
        List<DataType> types = from.stream().map(c -> c.node().type()).toList();
        return new RelationNode(name, names, TableNode.of(target), to, types, optional, junction);
    }

    private ColumnNode columnNode(String name, SqlType<?> type, boolean nullable) {
        return new ColumnNode(source, name, type.dataType(), nullable);
    }

    private <C extends Column<T, ?>> C declare(C column) {
        columns.add(column);
        return column;
    }

    @Override
    public final String toString() {
        return source.label();
    }
}
