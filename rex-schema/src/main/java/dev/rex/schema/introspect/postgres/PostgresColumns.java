package dev.rex.schema.introspect.postgres;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.Generation;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.List;
import java.util.Map;

/** The columns of tables and views. One that forbids NULL to new rows only ({@code not valid}) may hold it. */
final class PostgresColumns {
    private static final String COLUMNS = """
            select a.attrelid as relation, a.attname as name, a.atttypid as type, a.atttypmod as modifier,
              a.attnotnull and not exists (select from pg_constraint k
                where k.contype = 'n' and k.conrelid = a.attrelid and k.conkey[1] = a.attnum and not k.convalidated)
                as required, a.attidentity as identity, a.attgenerated as generated,
              coalesce(pg_get_expr(e.adbin, e.adrelid, true),
                case when c.relkind in ('r', 'p', 'f') then pg_get_expr(t.typdefaultbin, 0, true) end) as expression,
              col_description(a.attrelid, a.attnum) as comment
            from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
              left join pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and %s
            order by a.attrelid, a.attnum
            """.formatted(PostgresSchemaDialect.USER_RELATION);

    private PostgresColumns() {}

    /** In the order of the table, by the oid of the table or view. */
    static Map<Long, List<ColumnDef>> read(CatalogReader catalog, PostgresTypes types) {
        return catalog.group(COLUMNS, row -> row.bigNumber("relation"), row -> column(row, types));
    }

    private static ColumnDef column(CatalogRow row, PostgresTypes types) {
        long type = row.bigNumber("type");
        Generation generation = generation(row.text("identity"), row.text("generated"));
        boolean computed = generation == Generation.STORED || generation == Generation.VIRTUAL;
        String expression = row.textOrNull("expression");
        return new ColumnDef(
                row.text("name"),
                types.type(type, row.number("modifier")),
                !row.flag("required") && !types.isRequired(type),
                computed ? null : expression,
                generation,
                computed ? expression : null,
                row.textOrNull("comment"),
                types.domain(type));
    }

    private static Generation generation(String identity, String generated) {
        return switch (identity + generated) {
            case "a" -> Generation.IDENTITY_ALWAYS;
            case "d" -> Generation.IDENTITY_BY_DEFAULT;
            case "s" -> Generation.STORED;
            case "v" -> Generation.VIRTUAL;
            default -> Generation.NONE;
        };
    }
}
