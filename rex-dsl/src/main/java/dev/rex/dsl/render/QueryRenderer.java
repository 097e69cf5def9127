package dev.rex.dsl.render;

import dev.rex.dsl.ast.CallNode;
import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.ast.MergeNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.ast.TextNode;
import dev.rex.dsl.ast.UpdateNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes whole statements, each by its own renderer, and the queries that a statement gives names to. */
final class QueryRenderer {
    private QueryRenderer() {}

    static void render(QueryNode query, SqlWriter out, @Nullable Scope outer) {
        render(query, List.of(), out, outer);
    }

    /** Writes a query whose columns get these names, if there are any. */
    static void render(QueryNode query, List<String> names, SqlWriter out, @Nullable Scope outer) {
        if (query instanceof SetNode set) {
            new SetRenderer(out, outer).render(set, names);
        } else if (query instanceof SelectNode select) {
            SelectRenderer renderer = new SelectRenderer(out, outer);
            renderer.render(select, () -> renderer.columns(select.columns(), names));
        }
    }

    static void render(StatementNode statement, SqlWriter out) {
        if (statement instanceof QueryNode query) {
            render(query, out, null);
            return;
        }
        if (statement instanceof TextNode text) {
            new TextRenderer(out, new ExprRenderer(out, new Scope(null, false))).render(text);
            return;
        }
        out.noteWriting();
        if (statement instanceof InsertNode insert) {
            new InsertRenderer(out).render(insert);
        } else if (statement instanceof UpdateNode update) {
            new UpdateRenderer(out).render(update);
        } else if (statement instanceof DeleteNode delete) {
            new UpdateRenderer(out).render(delete);
        } else if (statement instanceof MergeNode merge) {
            new UpdateRenderer(out).render(merge);
        } else if (statement instanceof CallNode call) {
            out.require(Feature.PROCEDURES);
            call.call().accept(new ExprRenderer(out.raw("call "), new Scope(null, false)));
        }
    }

    /** What stands before a statement; most often nothing. */
    static void preamble(Preamble preamble, SqlWriter out, @Nullable Scope outer) {
        for (String comment : preamble.comments()) {
            out.raw("/* ").raw(oneLine(comment)).raw(" */ ");
        }
        with(preamble.with(), out, outer);
    }

    /** What would end a comment, or begin another, is taken apart. */
    private static String oneLine(String comment) {
        return comment.replaceAll("\\s+", " ").replace("*/", "* /").replace("/*", "/ *");
    }

    /** {@code with name (columns) as (query), ..}; nothing if there are none. */
    private static void with(List<CteDefinition> definitions, SqlWriter out, @Nullable Scope outer) {
        if (definitions.isEmpty()) {
            return;
        }
        boolean recursive = definitions.stream().anyMatch(CteDefinition::recursive);
        out.raw(recursive ? "with recursive " : "with ");
        for (int i = 0; i < definitions.size(); i++) {
            CteDefinition definition = definitions.get(i);
            out.separate(i);
            if (definition.recursive()) {
                out.declare(definition.name());
            }
            definition(definition, out, outer);
            out.declare(definition.name());
        }
        out.raw(' ');
    }

    private static void definition(CteDefinition definition, SqlWriter out, @Nullable Scope outer) {
        out.name(definition.name()).raw(" (").names(definition.columns()).raw(") as ");
        if (definition.materialized() != null) {
            out.raw(definition.materialized() ? "materialized " : "not materialized ");
        }
        out.raw('(');
        if (definition.body() instanceof QueryNode query) {
            render(query, out, outer);
        } else {
            out.require(Feature.WRITING_CTE);
            render(definition.body(), out);
        }
        out.raw(')');
        if (!definition.cycle().isEmpty()) {
            out.require(Feature.CYCLE);
            out.raw(" cycle ").names(definition.cycle()).raw(" set ").name(CteDefinition.IS_CYCLE);
            out.raw(" using ").name("cycle_path");
        }
    }
}
