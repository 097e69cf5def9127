package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;

/** Functions of texts; places and lengths count characters, from 1. The commonest are methods of {@link TextExpr}. */
public final class Strings {
    private Strings() {}

    /** {@code substr(text, from)}: the rest of a text. */
    public static TextExpr substring(TextExpr text, int from) {
        return text("substring", text.node(), whole(from));
    }

    /** {@code substr(text, from, length)}: a part of a text. */
    public static TextExpr substring(TextExpr text, int from, int length) {
        return text("substring", text.node(), whole(from), whole(length));
    }

    /**
     * {@code substr(text, from, length)}, from a computed place. Places before the first count, and hold nothing; a
     * negative length is an error of PostgreSQL, and 0 on SQLite.
     */
    public static TextExpr substring(TextExpr text, NumberExpr<Integer> from, NumberExpr<Integer> length) {
        return text("substring_at", text.node(), from.node(), length.node());
    }

    /** {@code left(text, length)}: the beginning of a text. */
    public static TextExpr left(TextExpr text, int length) {
        return text("left", text.node(), whole(length));
    }

    /** {@code right(text, length)}: the end of a text. */
    public static TextExpr right(TextExpr text, int length) {
        return text("right", text.node(), whole(length));
    }

    /** {@code trim(text)}: without the spaces at both ends. */
    public static TextExpr trim(TextExpr text) {
        return text("trim", text.node());
    }

    /** {@code trim(both characters from text)}: without any of those characters at both ends. */
    public static TextExpr trim(TextExpr text, String characters) {
        return text("btrim", text.node(), node(characters));
    }

    /** {@code ltrim(text)}: without the spaces at its beginning. */
    public static TextExpr ltrim(TextExpr text) {
        return text("ltrim", text.node());
    }

    /** {@code rtrim(text)}: without the spaces at its end. */
    public static TextExpr rtrim(TextExpr text) {
        return text("rtrim", text.node());
    }

    /** {@code replace(text, old, new)}: every place where the old text stands. */
    public static TextExpr replace(TextExpr text, String old, String replacement) {
        return text("replace", text.node(), node(old), node(replacement));
    }

    /** {@code position(part in text)}: where the part begins first; 0 if it is not there. */
    public static NumberExpr<Integer> position(TextExpr text, String part) {
        return number("position", text.node(), node(part));
    }

    /** {@code concat_ws(separator, ..)}: the texts that are not NULL, with the separator between them. */
    public static TextExpr concatWs(String separator, TextExpr... texts) {
        List<ExprNode> nodes = new ArrayList<>(List.of(node(separator)));
        for (TextExpr text : texts) {
            nodes.add(text.node());
        }
        return text("concat_ws", nodes.toArray(ExprNode[]::new));
    }

    /** {@code octet_length(text)}: how many bytes it takes in UTF-8. */
    public static NumberExpr<Integer> octetLength(TextExpr text) {
        return number("octet_length", text.node());
    }

    /** {@code ascii(text)}: the code of its first character. */
    public static NumberExpr<Integer> ascii(TextExpr text) {
        return number("ascii", text.node());
    }

    /** {@code initcap(text)}: with each word's first letter in upper case. */
    public static TextExpr initcap(TextExpr text) {
        return text("initcap", text.node());
    }

    /** {@code lpad(text, length, fill)}: of that length, filled or cut at the left. */
    public static TextExpr lpad(TextExpr text, int length, String fill) {
        return text("lpad", text.node(), whole(length), node(fill));
    }

    /** {@code rpad(text, length, fill)}: of that length, filled or cut at the right. */
    public static TextExpr rpad(TextExpr text, int length, String fill) {
        return text("rpad", text.node(), whole(length), node(fill));
    }

    /** {@code repeat(text, times)}. */
    public static TextExpr repeat(TextExpr text, int times) {
        return text("repeat", text.node(), whole(times));
    }

    /** {@code reverse(text)}. */
    public static TextExpr reverse(TextExpr text) {
        return text("reverse", text.node());
    }

    /** {@code split_part(text, separator, part)}: the part of that number between separators. */
    public static TextExpr splitPart(TextExpr text, String separator, int part) {
        return text("split_part", text.node(), node(separator), whole(part));
    }

    /** {@code md5(text)}: 32 hexadecimal digits. */
    public static TextExpr md5(TextExpr text) {
        return text("md5", text.node());
    }

    /** {@code regexp_like(text, pattern)}: a part of the text fits the dialect's regular expression. */
    public static Condition regexpLike(TextExpr text, String pattern) {
        return Condition.of(new FunctionNode("regexp_like", List.of(text.node(), node(pattern))));
    }

    /** {@code regexp_replace(text, pattern, replacement)}: the first part that fits. */
    public static TextExpr regexpReplace(TextExpr text, String pattern, String replacement) {
        return text("regexp_replace", text.node(), node(pattern), node(replacement));
    }

    private static TextExpr text(String name, ExprNode... arguments) {
        return TextExpr.of(new FunctionNode(name, List.of(arguments)));
    }

    private static NumberExpr<Integer> number(String name, ExprNode... arguments) {
        return NumberExpr.of(new FunctionNode(name, List.of(arguments)), SqlType.INTEGER);
    }

    private static ExprNode node(String value) {
        return Sql.val(value).node();
    }

    /** A number that is part of the program, and stands in the text: groups by such a call are the same call. */
    private static ExprNode whole(int number) {
        if (number < 0) {
            throw new InvalidQueryException(
                    "a function of a text is given the number " + number, "places count from 1, lengths from 0");
        }
        return new LiteralNode(Integer.toString(number));
    }
}
