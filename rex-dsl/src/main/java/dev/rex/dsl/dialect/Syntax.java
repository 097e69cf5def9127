package dev.rex.dsl.dialect;

import org.jspecify.annotations.Nullable;

/**
 * How a dialect writes what all of them can say. Reading one of these top to bottom is reading how the dialect differs.
 *
 * @param quote what stands around an identifier, and is doubled inside it
 * @param like a text with {@code %s} for a pattern: the comparison with it, which tells upper from lower case
 * @param ignoreCaseLike the same for the comparison that does not
 * @param noLimit what {@code limit} needs before an {@code offset} alone; null if nothing
 * @param fraction the operator that divides and keeps the fraction, even of numbers that are stored as integers
 * @param jsonArray the function that makes a JSON array of its arguments
 * @param jsonAggregate the aggregate that makes a JSON array of rows
 * @param jsonEmbed a text with {@code %s} for a value that is JSON already, and goes into JSON as such
 * @param presence a text with {@code %s} for a quoted table label: NULL only if an outer join found no row
 * @param rowList what a list of rows begins with, in {@code (a, b) in ..}
 * @param setOperand a text with {@code %s} for a query that stands within {@code union} or the like and has an order, a
 *     limit or another such operator of its own
 * @param explain what is written before a statement whose plan is wanted
 * @param planColumn the column of its result that tells it, from 1
 * @param keyTest how rows are found by many keys at once
 * @param nesting how nested rows travel unless the query says otherwise
 * @param nullsAreLeast whether an order that says nothing of NULL puts it before everything else; otherwise after
 * @param namesColumns whether a function in FROM can count its rows and name its columns, {@code f(..) with ordinality
 *     name (a, b)}; otherwise they have the names that the function gives them
 * @param maximumParameters how many placeholders a statement may have
 */
public record Syntax(
        char quote,
        String like,
        String ignoreCaseLike,
        @Nullable String noLimit,
        String fraction,
        String jsonArray,
        String jsonAggregate,
        String jsonEmbed,
        @Nullable String presence,
        String rowList,
        String setOperand,
        String explain,
        int planColumn,
        KeyTest keyTest,
        Nesting nesting,
        boolean nullsAreLeast,
        boolean namesColumns,
        int maximumParameters) {

    /** How rows are found by many keys at once. */
    public enum KeyTest {
        /** {@code key = any (?)} with one array: the same text for any number of keys. */
        ARRAY,
        /** {@code key in (?, ?, ..)}, padded to a power of two. */
        LIST
    }

    /** The same with nested rows travelling another way. */
    public Syntax withNesting(Nesting other) {
        return new Syntax(
                quote,
                like,
                ignoreCaseLike,
                noLimit,
                fraction,
                jsonArray,
                jsonAggregate,
                jsonEmbed,
                presence,
                rowList,
                setOperand,
                explain,
                planColumn,
                keyTest,
                other,
                nullsAreLeast,
                namesColumns,
                maximumParameters);
    }
}
