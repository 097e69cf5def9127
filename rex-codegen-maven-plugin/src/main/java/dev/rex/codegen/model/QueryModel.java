package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.QueryDef;
import dev.rex.schema.query.QueryText;
import java.util.List;

/**
 * A statement of a file with its Java names.
 *
 * @param text what the file says
 * @param def what the database says
 * @param holder the class that keeps the statement, {@code TopAuthorsSql}
 * @param rows what its rows are like, as those of a table; without columns if it gives none
 * @param parameters its parameters, in the order in which they come first
 */
public record QueryModel(
        QueryText text, QueryDef def, ClassName holder, TableModel rows, List<ParameterModel> parameters) {
    /** Copies the list. */
    public QueryModel {
        parameters = List.copyOf(parameters);
    }

    /** Whether its rows can be those of a table in another statement. */
    public boolean isTable() {
        return text.kind().givesRows() && !def.writes();
    }
}
