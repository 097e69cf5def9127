package dev.rex.schema.query;

import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.parse.QueryAnalyzer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a database prepare all statements of a folder, and gives each its types. Nothing is run.
 *
 * <pre>{@code
 * List<QueryDef> queries = QueryCheck.run(folder, path, dialect, schema, connection);
 * }</pre>
 */
public final class QueryCheck {
    private QueryCheck() {}

    /**
     * The statements with their types, in the order of the files.
     *
     * @param path the folder, for messages
     * @param schema what is in the database
     * @param connection to it
     * @throws QueryFileException that lists everything that is wrong
     */
    public static List<QueryDef> run(
            QueryFolder folder, Path path, SchemaDialect dialect, Schema schema, Connection connection) {
        if (folder.files().isEmpty()) {
            return List.of();
        }
        StatementReader statements = Introspector.statements(dialect, connection);
        QueryAnalyzer analyzer = QueryAnalyzer.of(schema);
        List<QueryDef> found = new ArrayList<>();
        List<QueryProblem> problems = new ArrayList<>();
        for (QueryText query : folder.queries()) {
            QueryTyping typing = new QueryTyping(query, QueryFolder.shown(path), schema, statements, analyzer);
            QueryDef def = typing.type();
            if (def != null) {
                found.add(def);
            }
            problems.addAll(typing.problems());
        }
        if (!problems.isEmpty()) {
            throw new QueryFileException(problems);
        }
        return found;
    }
}
