package dev.rex.schema.query;

import dev.rex.schema.error.RexException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of SQL that cannot become methods. It lists everything that is wrong with them, with file and line. */
public final class QueryFileException extends RexException {
    private static final long serialVersionUID = 1L;
    private static final String CODE = "REX_QUERY_FILE";

    private final transient List<QueryProblem> problems;

    /** All that is wrong, with code {@code REX_QUERY_FILE}. */
    QueryFileException(List<QueryProblem> problems) {
        super(
                CODE,
                problems.stream().map(QueryProblem::toString).collect(Collectors.joining(System.lineSeparator())),
                null,
                null);
        this.problems = List.copyOf(problems);
    }

    /** A folder or file that cannot be read at all. */
    QueryFileException(String message, @Nullable String hint, Throwable cause) {
        super(CODE, message, hint, cause);
        this.problems = List.of();
    }

    /** What is wrong, file by file and line by line; empty if the files cannot be read at all. */
    public List<QueryProblem> problems() {
        return problems;
    }
}
