package dev.rex.dsl;

import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/** What every statement that writes begins with: who runs it, the table, and what stands before it. */
record WriteTarget<T extends Table<T, R>, R>(Session session, T table, Preamble preamble) {
    /** The same with something else before it. */
    WriteTarget<T, R> with(Preamble changed) {
        return new WriteTarget<>(session, table, changed);
    }

    TableNode node() {
        return table.target();
    }

    /** Runs a statement, and tells how many rows it wrote. */
    long execute(StatementNode statement) {
        return session.executor().execute(Renderer.render(statement, session.dialect()), Insert.NO_ARGUMENTS);
    }

    String sql(StatementNode statement) {
        return Renderer.render(statement, session.dialect()).text();
    }

    /** The plan of a statement, line by line. */
    List<String> explain(StatementNode statement) {
        return session.explain(Renderer.render(statement, session.dialect()), Insert.NO_ARGUMENTS);
    }

    static List<SourceNode> sources(FromItem... items) {
        List<SourceNode> sources = new ArrayList<>(items.length);
        for (FromItem item : items) {
            sources.add(item.source());
        }
        return sources;
    }
}
