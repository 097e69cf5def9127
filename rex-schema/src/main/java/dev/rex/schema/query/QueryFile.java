package dev.rex.schema.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of SQL: statements with names.
 *
 * <pre>{@code
 * -- Who writes.
 *
 * -- name: topAuthors :many
 * -- Authors, by how many posts they have written since.
 * -- param: since timestamp null
 * select u.name, count(p.id) as posts
 * from users u left join posts p on p.author_id = u.id and p.created_at >= :since
 * group by u.name;
 * }</pre>
 *
 * @param path where it is, below its folder, with {@code /}: {@code reports/TopAuthors.sql}
 * @param comment what it says before its first statement; null if nothing
 * @param queries its statements
 */
public record QueryFile(String path, @Nullable String comment, List<QueryText> queries) {
    /** How the name of such a file ends. */
    public static final String SUFFIX = ".sql";

    /** Copies the list. */
    public QueryFile {
        queries = List.copyOf(queries);
    }

    /** Its name without the folder and the ending: {@code TopAuthors}. */
    public String baseName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }

    /** The folders that it is in, from the outermost on. */
    public List<String> folders() {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1);
    }
}
