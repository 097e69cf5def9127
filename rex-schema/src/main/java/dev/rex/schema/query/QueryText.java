package dev.rex.schema.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a file, as it is written there.
 *
 * @param file the file, below its folder: {@code reports/TopAuthors.sql}
 * @param line the line of its name
 * @param name its name, which is that of a Java method
 * @param kind what it gives
 * @param comment what it says about itself; null if nothing
 * @param sql its text, without what stands around it
 * @param sqlLine the line on which that begins
 * @param placeholders where its parameters stand, in the order of the text
 * @param parameters what the file says about parameters
 * @param columns what the file says about columns
 * @param jdbcPieces the text before, between and after the placeholders, as JDBC takes it: one piece more than there are
 *     placeholders
 */
public record QueryText(
        String file,
        int line,
        String name,
        QueryKind kind,
        @Nullable String comment,
        String sql,
        int sqlLine,
        List<Placeholder> placeholders,
        List<Declaration> parameters,
        List<Declaration> columns,
        List<String> jdbcPieces) {
    /** Copies the lists. */
    public QueryText {
        placeholders = List.copyOf(placeholders);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        jdbcPieces = List.copyOf(jdbcPieces);
    }

    /** The names of its parameters, each once, in the order in which they come first. */
    public List<String> parameterNames() {
        return placeholders.stream().map(Placeholder::parameter).distinct().toList();
    }

    /** The text before, between and after the placeholders, as it is written: one piece more than there are placeholders. */
    List<String> pieces() {
        return Placeholder.pieces(sql, placeholders);
    }

    /** What the file says about a parameter. */
    Optional<Declaration> parameter(String wanted) {
        return find(parameters, wanted);
    }

    /** What the file says about a column. */
    Optional<Declaration> column(String wanted) {
        return find(columns, wanted);
    }

    private static Optional<Declaration> find(List<Declaration> declarations, String name) {
        return declarations.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** The line of the file that a character of the text is on; that of the text's beginning if it is none of the text's. */
    int lineOf(int offset) {
        if (offset < 0 || offset > sql.length()) {
            return sqlLine;
        }
        return sqlLine
                + (int) sql.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
