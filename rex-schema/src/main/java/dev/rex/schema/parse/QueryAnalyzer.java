package dev.rex.schema.parse;

import dev.rex.schema.DataType;
import dev.rex.schema.Schema;
import dev.rex.schema.text.SqlScanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what databases do not tell of a statement: which of its columns are never NULL, what they come from, the types
 * of computed ones, and which columns its parameters stand for. What is not certain is left out. As {@link ViewAnalyzer}, it
 * reads selects with jOOQ's parser, if that is on the class path. Immutable.
 */
public final class QueryAnalyzer {
    private final @Nullable ViewAnalyzer relations;

    private QueryAnalyzer(@Nullable ViewAnalyzer relations) {
        this.relations = relations;
    }

    /** An analyzer of statements over a schema. */
    public static QueryAnalyzer of(Schema schema) {
        return new QueryAnalyzer(ViewAnalyzer.of(schema, true));
    }

    /**
     * A column of a statement's rows.
     *
     * @param required whether it is never NULL
     * @param type its type; null if that is not certain
     * @param origin the column that it is; null if it is computed, or if that is not certain
     */
    public record ResultColumn(
            boolean required,
            @Nullable DataType type,
            @Nullable ColumnOrigin origin) {}

    /**
     * What a parameter stands for.
     *
     * @param type the type of what it is compared with or written to; null if that is not certain
     * @param cast the type that it is cast to, in the words of the database; null if it is not
     * @param origin the column that it is compared with or written to; null if there is none
     * @param nullable whether NULL makes sense for it: it is tested for NULL, or written to a column that can hold it
     */
    public record ParameterUse(
            @Nullable DataType type,
            @Nullable String cast,
            @Nullable ColumnOrigin origin,
            boolean nullable) {}

    /** The columns of a statement's rows, in its order; null if it is not understood. */
    public @Nullable List<ResultColumn> columns(String sql) {
        ViewAnalyzer known = relations;
        if (known == null || !ViewAnalyzer.hasParser()) {
            return null;
        }
        List<QueryColumn> columns = new ViewQuery(known.dialect(), known::relation).columns(sql);
        return columns == null
                ? null
                : columns.stream()
                        .map(column -> new ResultColumn(column.required(), column.type(), column.origin()))
                        .toList();
    }

    /** What the parameters {@code :name} of a statement stand for, by name. */
    public Map<String, ParameterUse> parameters(String sql) {
        ViewAnalyzer known = relations;
        Tokens tokens = tokens(sql);
        return known == null || tokens == null
                ? Map.of()
                : new ParameterUses(tokens, new StatementTables(tokens, known)).all();
    }

    /** Whether a statement may change what is stored: it says so, or it is not understood. */
    public boolean writes(String sql) {
        boolean sqlite = relations != null && relations.dialect().lexis().equals(Lexis.SQLITE);
        return WritingWords.in(sql, sqlite ? SqlScanner.SQLITE : SqlScanner.ANY);
    }

    private @Nullable Tokens tokens(String sql) {
        return relations == null ? null : relations.dialect().tokens(sql);
    }
}
