package dev.rex.schema.introspect.postgres;

import dev.rex.schema.IndexDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The indexes that no constraint made. One whose building failed is not in force, and not listed. */
final class PostgresIndexes {
    private static final String INDEXES = """
            select i.indrelid as relation, x.relname as name, i.indisunique as is_unique,
              %s as nulls_equal, nullif(m.amname, 'btree') as method,
              pg_get_expr(i.indpred, i.indrelid, true) as predicate,
              array(select coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, p.position::int, true))
                from unnest(i.indkey::smallint[]) with ordinality as p (number, position)
                left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = p.number and p.number <> 0
                where p.position <= i.indnkeyatts order by p.position) as parts,
              array(select (p.number = 0)::text from unnest(i.indkey::smallint[]) with ordinality as p (number, position)
                where p.position <= i.indnkeyatts order by p.position) as expressions
            from pg_index i
              join pg_class x on x.oid = i.indexrelid
              join pg_am m on m.oid = x.relam
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
            where i.indisvalid and %s
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            order by i.indrelid, x.relname
            """;

    private final Map<Long, List<IndexDef>> indexes;

    private PostgresIndexes(Map<Long, List<IndexDef>> indexes) {
        this.indexes = indexes;
    }

    static PostgresIndexes read(CatalogReader catalog, PostgresVersion version) {
        String query = INDEXES.formatted(
                version.since(15, "i.indnullsnotdistinct", "false"), PostgresSchemaDialect.USER_RELATION);
        return new PostgresIndexes(catalog.group(query, row -> row.bigNumber("relation"), PostgresIndexes::index));
    }

    /** Those of a table or materialized view, by name. */
    List<IndexDef> of(long table) {
        return indexes.getOrDefault(table, List.of());
    }

    private static IndexDef index(CatalogRow row) {
        List<String> texts = row.texts("parts");
        List<String> expressions = row.texts("expressions");
        List<IndexDef.Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(new IndexDef.Part(texts.get(i), expressions.get(i).equals("true")));
        }
        return new IndexDef(
                row.text("name"),
                parts,
                row.flag("is_unique"),
                row.textOrNull("predicate"),
                !row.flag("nulls_equal"),
                row.textOrNull("method"));
    }
}
