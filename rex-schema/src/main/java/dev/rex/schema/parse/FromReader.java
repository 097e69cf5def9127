package dev.rex.schema.parse;

import dev.rex.schema.parse.QueryScope.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Gathers the tables of FROM, and knows which of them an outer join may leave without a row. */
final class FromReader {
    private final ViewDialect dialect;
    private final Function<Table<?>, @Nullable Source> single;
    private final List<Source> sources = new ArrayList<>();
    private @Nullable List<QueryColumn> visible = List.of();
    private int tables;
    private boolean merged;
    private boolean turned;

    FromReader(ViewDialect dialect, Function<Table<?>, @Nullable Source> single) {
        this.dialect = dialect;
        this.single = single;
    }

    /** The names that the query can use. */
    QueryScope scope() {
        List<Source> all = turned && dialect.joinsFromLeft()
                ? sources.stream().map(Source::nullable).toList()
                : sources;
        // where commas are joins as the others are, columns of the tables before them may be meant by USING
        boolean mixed = merged && tables > 1 && dialect.joinsFromLeft();
        return new QueryScope(dialect, all, merged, mixed ? null : visible);
    }

    /** Reads a table or a tree of joins; false if there is something in it that is not known. */
    boolean read(Table<?> table) {
        tables++;
        Side side = read(table, false);
        visible = side == null || side.columns() == null || visible == null
                ? null
                : MergedColumns.both(visible, side.columns());
        return side != null;
    }

    /** The columns of a table or of joins that need no table in front; null if not all are known. */
    private record Side(@Nullable List<QueryColumn> columns) {}

    private @Nullable Side read(Table<?> table, boolean nullable) {
        if (table instanceof QOM.JoinTable<?, ?> join) {
            return join(join, nullable);
        }
        Source source = single.apply(table);
        if (source == null) {
            return null;
        }
        sources.add(nullable ? source.nullable() : source);
        return new Side(source.columns());
    }

    private @Nullable Side join(QOM.JoinTable<?, ?> join, boolean nullable) {
        boolean inner =
                join instanceof QOM.Join<?> || join instanceof QOM.CrossJoin<?> || join instanceof QOM.NaturalJoin<?>;
        boolean left = join instanceof QOM.LeftJoin<?> || join instanceof QOM.NaturalLeftJoin<?>;
        boolean right = join instanceof QOM.RightJoin<?> || join instanceof QOM.NaturalRightJoin<?>;
        boolean full = join instanceof QOM.FullJoin<?> || join instanceof QOM.NaturalFullJoin<?>;
        if (!inner && !left && !right && !full) {
            return null; // those of other dialects
        }
        boolean natural = join instanceof QOM.NaturalJoin<?>
                || join instanceof QOM.NaturalLeftJoin<?>
                || join instanceof QOM.NaturalRightJoin<?>
                || join instanceof QOM.NaturalFullJoin<?>;
        List<String> using = join instanceof QOM.QualifiedJoin<?, ?> qualified
                ? qualified.$using().stream().map(Field::getName).toList()
                : List.of();
        merged |= natural || !using.isEmpty();
        turned |= right || full;
        Side one = read(join.$table1(), nullable || right || full);
        Side other = one == null ? null : read(join.$table2(), nullable || left || full);
        if (one == null || other == null) {
            return null;
        }
        List<QueryColumn> ones = one.columns();
        List<QueryColumn> others = other.columns();
        // SQLite has another order behind an asterisk over a join in parentheses
        boolean reordered = merged && !dialect.mergedFirst() && join.$table2() instanceof QOM.JoinTable<?, ?>;
        if (ones == null || others == null || reordered) {
            return new Side(null);
        }
        MergedColumns columns = new MergedColumns(dialect, ones, others);
        List<String> names = natural ? columns.common() : using;
        return new Side(names == null ? null : columns.joined(names, right || full, left || full));
    }
}
