package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.IndexDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indexes of tables, made by statements of their own or by constraints. */
final class SqliteIndexes {
    private static final String INDEXES = """
            select t.name as table_name, i.name, i."unique" as is_unique, i.origin, c.name as column_name, s.sql
            from pragma_table_list t
              join pragma_index_list(t.name, 'main') i
              join pragma_index_xinfo(i.name, 'main') c
              left join sqlite_schema s on s.type = 'index' and s.name = i.name
            where t.schema = 'main' and t.type = 'table' and c.key
            order by t.name, i.seq desc, c.seqno
            """;

    private final Map<String, List<Part>> parts;

    private SqliteIndexes(Map<String, List<Part>> parts) {
        this.parts = parts;
    }

    static SqliteIndexes read(CatalogReader catalog) {
        return new SqliteIndexes(catalog.group(INDEXES, row -> row.text("table_name"), Part::of));
    }

    /** Whether an index enforces the primary key: it does not where the key is another name of the row's number. */
    boolean hasPrimaryKeyIndex(String table) {
        return of(table).stream().anyMatch(part -> part.origin().equals("pk"));
    }

    /** The columns of each unique constraint, in the order in which they were made. */
    List<List<String>> uniqueConstraints(String table) {
        return indexes(table, "u").stream()
                .map(index -> index.stream()
                        .map(part -> String.valueOf(part.column()))
                        .toList())
                .toList();
    }

    /** The indexes that have a statement of their own. */
    List<IndexDef> definitions(String table) {
        return indexes(table, "c").stream().map(SqliteIndexes::definition).toList();
    }

    private static IndexDef definition(List<Part> index) {
        Part first = index.get(0);
        SqlTokens tokens = SqlTokens.of(String.valueOf(first.sql()));
        int open = tokens.find("(", 0);
        List<int[]> items = tokens.items(open);
        List<IndexDef.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            String column = index.get(i).column();
            parts.add(
                    column == null
                            ? new IndexDef.Part(expression(tokens, items.get(i)), true)
                            : new IndexDef.Part(column, false));
        }
        int where = tokens.close(open) + 1;
        String predicate = tokens.is(where, "where") ? tokens.rest(where + 1) : null;
        return new IndexDef(first.index(), parts, first.unique(), predicate);
    }

    /** The text of a part, without its direction. */
    private static String expression(SqlTokens tokens, int[] item) {
        int last = item[1] - 1;
        boolean direction = tokens.is(last, "asc") || tokens.is(last, "desc");
        return tokens.text(item[0], direction ? last : last + 1);
    }

    private List<List<Part>> indexes(String table, String origin) {
        List<List<Part>> indexes = new ArrayList<>();
        String current = "";
        for (Part part : of(table)) {
            if (part.origin().equals(origin)) {
                if (indexes.isEmpty() || !part.index().equals(current)) {
                    indexes.add(new ArrayList<>());
                    current = part.index();
                }
                indexes.get(indexes.size() - 1).add(part);
            }
        }
        return indexes;
    }

    private List<Part> of(String table) {
        return parts.getOrDefault(table, List.of());
    }

    /** A part of an index; the column is null for an expression, the statement for an index of a constraint. */
    private record Part(
            String index,
            boolean unique,
            String origin,
            @Nullable String column,
            @Nullable String sql) {
        static Part of(CatalogRow row) {
            return new Part(
                    row.text("name"),
                    row.flag("is_unique"),
                    row.text("origin"),
                    row.textOrNull("column_name"),
                    row.textOrNull("sql"));
        }
    }
}
