package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Search for words. PostgreSQL searches any text or a {@code tsvector}, by the rules of a language, for what people type
 * into a search field ({@code search}); SQLite searches tables of FTS5 ({@code match}).
 */
public final class FullText {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private FullText() {}

    /** {@code to_tsvector(language, text) @@ websearch_to_tsquery(language, query)}: the text has those words. */
    public static Condition search(String language, TextExpr text, String query) {
        return Condition.of(call("text_search", language, text, query));
    }

    /** {@code vector @@ websearch_to_tsquery(language, query)}: a column that is a vector of words has those words. */
    public static Condition searchVector(String language, Expr<?> vector, String query) {
        return Condition.of(call("vector_search", language, vector, query));
    }

    /** {@code ts_rank(..)}: how well a text fits; the greater, the better. */
    public static NumberExpr<Double> searchRank(String language, TextExpr text, String query) {
        return NumberExpr.of(call("text_search_rank", language, text, query), SqlType.DOUBLE);
    }

    /** {@code ts_headline(..)}: the text with the words that were found between {@code <b>} and {@code </b>}. */
    public static TextExpr searchHeadline(String language, TextExpr text, String query) {
        return TextExpr.of(call("text_search_headline", language, text, query));
    }

    /** {@code table match query}: a row of an FTS5 table fits a query in its language; see {@link #words}. */
    public static Condition match(Table<?, ?> table, String query) {
        return Condition.of(new FunctionNode(
                "fts5_match", List.of(rows(table), Sql.val(query).node())));
    }

    /** {@code bm25(table)}: how well a row of an FTS5 table fits; the less, the better. */
    public static NumberExpr<Double> bm25(Table<?, ?> table) {
        return NumberExpr.of(new FunctionNode("bm25", List.of(rows(table))), SqlType.DOUBLE);
    }

    /** {@code highlight(table, column, before, after)}: the column with the words that were found between two texts. */
    public static <T extends Table<T, ?>> TextExpr highlight(
            T table, TextColumn<T> column, String before, String after) {
        int index = table.columns().indexOf(column);
        return TextExpr.of(new FunctionNode(
                "highlight",
                List.of(
                        rows(table),
                        new LiteralNode(Integer.toString(index)),
                        Sql.val(before).node(),
                        Sql.val(after).node())));
    }

    /** A query for {@link #match} that looks for all words of a text, whatever characters they are made of. */
    public static String words(String text) {
        return WORDS.splitAsStream(text.strip())
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }

    /** An FTS5 table has a hidden column of its own name, which stands for the whole row. */
    private static ExprNode rows(Table<?, ?> table) {
        return new ColumnNode(table.source(), table.tableName().name(), DataType.TEXT, true);
    }

    /** The language is part of the program, and of the indexes that are to be used. */
    private static ExprNode call(String function, String language, Expr<?> text, String query) {
        if (!language.matches("[a-z_]+")) {
            throw new InvalidQueryException(
                    "no text search configuration is called " + language, "give one such as english or simple");
        }
        return new FunctionNode(
                function,
                List.of(
                        new LiteralNode("'" + language + "'"),
                        text.node(),
                        Sql.val(query).node()));
    }
}
