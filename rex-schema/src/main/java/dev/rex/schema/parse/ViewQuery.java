package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a view's query. It goes to the parser in parts without {@code union}, {@code intersect} and {@code except},
 * because the parser's model hides these, and not at all if it has in it what the parser takes for something else.
 */
final class ViewQuery {
    private static final int DEEPEST = 200;

    private final ViewDialect dialect;
    private final Function<ObjectName, @Nullable List<QueryColumn>> relations;

    ViewQuery(ViewDialect dialect, Function<ObjectName, @Nullable List<QueryColumn>> relations) {
        this.dialect = dialect;
        this.relations = relations;
    }

    /** The columns of the query, in its order; null if it is not understood. */
    @Nullable
    List<QueryColumn> columns(String sql) {
        Tokens tokens = SqlLexer.tokens(sql, dialect.lexis());
        // "from only t" is read as the table "only" by the name of t
        if (tokens == null || tokens.depth() > DEEPEST || tokens.list().stream().anyMatch(t -> t.is("only"))) {
            return null;
        }
        List<Tokens> branches = tokens.split("union");
        if (branches == null || (branches.size() > 1 && tokens.is(0, "with"))) {
            return null;
        }
        List<QueryColumn> columns = null;
        for (Tokens branch : branches) {
            List<QueryColumn> found = branch(branch.is(0, "all") ? branch.sub(1, branch.size()) : branch);
            if (found == null || (columns != null && columns.size() != found.size())) {
                return null;
            }
            columns = columns == null ? found : both(columns, found);
        }
        return columns;
    }

    private @Nullable List<QueryColumn> branch(Tokens tokens) {
        if (tokens.is(0, "(") && tokens.close(0) == tokens.size() - 1) {
            return columns(tokens.sub(1, tokens.size() - 1).text());
        }
        boolean hidden = tokens.list().stream().anyMatch(t -> t.is("union") || t.is("intersect") || t.is("except"));
        return hidden ? null : new SelectReader(dialect, relations, tokens).columns();
    }

    private static List<QueryColumn> both(List<QueryColumn> a, List<QueryColumn> b) {
        List<QueryColumn> columns = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            QueryColumn one = a.get(i);
            QueryColumn other = b.get(i);
            columns.add(new QueryColumn(
                    one.name(),
                    one.required() && other.required(),
                    null,
                    true,
                    Objects.equals(one.type(), other.type()) ? one.type() : null,
                    Objects.equals(one.origin(), other.origin()) ? one.origin() : null));
        }
        return columns;
    }
}
