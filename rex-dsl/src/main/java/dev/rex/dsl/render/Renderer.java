package dev.rex.dsl.render;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.dialect.SqlDialect;
import java.util.List;

/**
 * From a statement's nodes to its text in one dialect, with its values beside it. Names always stand between quotes and
 * values are always bound, so neither can become SQL. All methods are pure and can be called from any thread; they throw
 * {@link InvalidQueryException} for a statement that cannot be, and {@link
 * dev.rex.dsl.error.UnsupportedFeatureException} for what the dialect lacks.
 */
public final class Renderer {
    private Renderer() {}

    /** The text of a statement; nested rows come as JSON within it. */
    public static SqlText render(StatementNode statement, SqlDialect dialect) {
        SqlWriter out = new SqlWriter(dialect);
        QueryRenderer.render(statement, out);
        return out.finish();
    }

    /** A table's name as it stands in a statement. */
    public static String name(TableNode table, SqlDialect dialect) {
        SqlWriter out = new SqlWriter(dialect);
        SourceRenderer.qualified(out, table);
        return out.finish().text();
    }

    /** A table with some of its columns, as the target of what writes: {@code "posts" ("title", "body")}. */
    public static String target(TableNode table, List<String> columns, SqlDialect dialect) {
        return name(table, dialect)
                + new SqlWriter(dialect)
                        .raw(" (")
                        .names(columns)
                        .raw(')')
                        .finish()
                        .text();
    }

    /**
     * The text of the select for the children of many parents, whose keys are bound as {@link ParentKeys} says. Each
     * row ends with the columns of its parent's key.
     *
     * @param select what is wanted of the children; it comes from {@code child}
     * @param child the children's source
     * @param keys how many keys there is room for, where the dialect lists them
     */
    public static SqlText render(SelectNode select, ChildNode child, int keys, SqlDialect dialect) {
        return new BatchRenderer(dialect).render(select, child, keys);
    }

    /**
     * The text of the select for the children of all rows that another part of the same statement gives. Each row ends with
     * the columns of its parent's key.
     *
     * @param select what is wanted of the children; it comes from {@code child}
     * @param child the children's source
     * @param parents the rows that they belong to
     */
    public static SqlText render(SelectNode select, ChildNode child, ParentRows parents, SqlDialect dialect) {
        return new BatchRenderer(dialect).render(select, child, parents);
    }

    /**
     * One statement that gives the rows of several selects one after the other, each in the order of its select. A row has
     * the columns of all, in the order of the parts, and NULL in those that are not of its own.
     *
     * @param parts those whose rows belong to others before these
     * @param comments what stands before the statement
     */
    public static SqlText union(List<UnionPart> parts, List<String> comments, SqlDialect dialect) {
        return new UnionRenderer(parts, dialect).render(comments);
    }
}
