package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.query.QueryFile;
import java.util.List;

/**
 * A file of SQL with its Java names.
 *
 * @param file the file
 * @param type its class, {@code TopAuthors}
 * @param queries its statements, in its order
 */
public record QueryFileModel(QueryFile file, ClassName type, List<QueryModel> queries) {
    /** Copies the list. */
    public QueryFileModel {
        queries = List.copyOf(queries);
    }
}
