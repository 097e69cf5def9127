package dev.rex.schema.parse;

import dev.rex.schema.parse.QueryScope.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Table;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Gathers the tables of FROM, and knows which of them an outer join may leave without a row. */
final class FromReader {
    private final ViewDialect dialect;
    private final Function<Table<?>, @Nullable Source> single;
    private final List<Source> sources = new ArrayList<>();
    private boolean merged;
    private boolean turned;

    FromReader(ViewDialect dialect, Function<Table<?>, @Nullable Source> single) {
        this.dialect = dialect;
        this.single = single;
    }

    /** The tables that were read. */
    List<Source> sources() {
        return turned && dialect.joinsFromLeft()
                ? sources.stream().map(Source::nullable).toList()
                : List.copyOf(sources);
    }

    /** Whether a join has {@code using}. */
    boolean isMerged() {
        return merged;
    }

    /** Reads a table or a tree of joins; false if there is something in it that is not known. */
    boolean read(Table<?> table) {
        return read(table, false);
    }

    private boolean read(Table<?> table, boolean nullable) {
        if (table instanceof QOM.JoinTable<?, ?> join) {
            return join(join, nullable);
        }
        Source source = single.apply(table);
        if (source == null) {
            return false;
        }
        sources.add(nullable ? source.nullable() : source);
        return true;
    }

    private boolean join(QOM.JoinTable<?, ?> join, boolean nullable) {
        boolean inner = join instanceof QOM.Join<?> || join instanceof QOM.CrossJoin<?>;
        boolean left = join instanceof QOM.LeftJoin<?>;
        boolean right = join instanceof QOM.RightJoin<?>;
        boolean full = join instanceof QOM.FullJoin<?>;
        if (!inner && !left && !right && !full) {
            return false; // natural ones, and those of other dialects
        }
        merged |= join instanceof QOM.QualifiedJoin<?, ?> qualified
                && !qualified.$using().isEmpty();
        turned |= right || full;
        return read(join.$table1(), nullable || right || full) && read(join.$table2(), nullable || left || full);
    }
}
