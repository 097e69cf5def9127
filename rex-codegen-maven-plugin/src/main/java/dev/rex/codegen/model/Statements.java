package dev.rex.codegen.model;

import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.query.QueryFolder;
import java.util.List;

/**
 * The statements of a project's files of SQL, with the types that a database gave them.
 *
 * @param folder the files
 * @param types the types, one for each statement
 * @param schema all that is in the database, whatever is generated of it
 */
public record Statements(QueryFolder folder, List<QueryDef> types, Schema schema) {
    /** Copies the list. */
    public Statements {
        types = List.copyOf(types);
    }

    /** No statements. */
    public static Statements none(Schema schema) {
        return new Statements(QueryFolder.NONE, List.of(), schema);
    }
}
