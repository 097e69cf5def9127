package dev.rex.dsl.render;

import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text so far, with its values: what all renderers of one statement write to. Used by one thread. */
final class SqlWriter {
    private final SqlDialect dialect;
    private final char quote;
    private final SqlBuffer text = new SqlBuffer();
    private final List<ValueNode> values = new ArrayList<>();
    private @Nullable Set<String> ctes;
    private boolean writes;
    private boolean constants;

    SqlWriter(SqlDialect dialect) {
        this.dialect = dialect;
        this.quote = dialect.syntax().quote();
    }

    SqlDialect dialect() {
        return dialect;
    }

    SqlWriter raw(String sql) {
        text.append(sql);
        return this;
    }

    SqlWriter raw(char sql) {
        text.append(sql);
        return this;
    }

    /** Writes a name between quotes; a quote within it is doubled. */
    SqlWriter name(String name) {
        text.appendQuoted(name, quote);
        return this;
    }

    SqlWriter names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            separate(i).name(names.get(i));
        }
        return this;
    }

    /** Writes a comma before all elements of a list but the first. */
    SqlWriter separate(int position) {
        return position == 0 ? this : raw(", ");
    }

    /** Writes a part of the statement with its values in the text. */
    void withConstants(Runnable part) {
        constants = true;
        part.run();
        constants = false;
    }

    SqlWriter value(ValueNode value) {
        if (constants) {
            return raw(Constants.of(value));
        }
        values.add(value);
        return raw(dialect.codec(value.type()).placeholder());
    }

    void require(Feature feature) {
        dialect.require(feature);
    }

    /** Notes that the statement, or a part of it, writes. */
    void noteWriting() {
        writes = true;
    }

    /** Notes that a query has that name from here on. */
    void declare(String cte) {
        if (ctes == null) {
            ctes = new HashSet<>();
        }
        ctes.add(cte);
    }

    boolean isDeclared(String cte) {
        return ctes != null && ctes.contains(cte);
    }

    /** A point to which what was written can be taken back. */
    record Mark(int text, int values) {}

    Mark mark() {
        return new Mark(text.length(), values.size());
    }

    boolean hasValuesSince(Mark mark) {
        return values.size() > mark.values();
    }

    void rewind(Mark mark) {
        text.cut(mark.text());
        values.subList(mark.values(), values.size()).clear();
    }

    int position() {
        return text.length();
    }

    void insert(int position, String sql) {
        text.insert(position, sql);
    }

    /**
     * What was written.
     *
     * @throws InvalidQueryException if it has more values than a statement may have
     */
    SqlText finish() {
        int most = dialect.syntax().maximumParameters();
        if (values.size() > most) {
            throw new InvalidQueryException(
                    "the statement has " + values.size() + " values; " + dialect.name() + " takes " + most,
                    "write the values to a table and join it, or run the statement for some of them at a time");
        }
        return new SqlText(text.toString(), values, writes);
    }
}
