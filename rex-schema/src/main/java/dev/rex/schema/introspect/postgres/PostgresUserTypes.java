package dev.rex.schema.introspect.postgres;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.CompositeDef;
import dev.rex.schema.DomainDef;
import dev.rex.schema.Enforcement;
import dev.rex.schema.Generation;
import dev.rex.schema.ObjectName;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.List;
import java.util.Map;

/** The domains and composite types that users made. */
final class PostgresUserTypes {
    private static final String USERS = """
            n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
              and not exists (select from pg_depend d
                where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
            """;

    private static final String DOMAINS = """
            select t.oid, nullif(n.nspname, current_schema()) as schema, t.typname as name, t.typbasetype as base,
              t.typtypmod as base_modifier, t.typnotnull as required,
              pg_get_expr(t.typdefaultbin, 0, true) as default_value, obj_description(t.oid, 'pg_type') as comment
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'd' and %s
            """.formatted(USERS);

    private static final String CHECKS = """
            select k.contypid as domain, k.conname as name, k.convalidated as validated,
              pg_get_expr(k.conbin, 0, true) as expression
            from pg_constraint k where k.contypid <> 0 and k.contype = 'c' order by k.contypid, k.conname
            """;

    private static final String COMPOSITES = """
            select t.oid, nullif(n.nspname, current_schema()) as schema, t.typname as name,
              obj_description(t.oid, 'pg_type') as comment
            from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_class c on c.oid = t.typrelid
            where c.relkind = 'c' and %s
            """.formatted(USERS);

    private static final String ATTRIBUTES = """
            select t.oid as composite, a.attname as name, a.atttypid as type, a.atttypmod as modifier,
              col_description(a.attrelid, a.attnum) as comment
            from pg_type t
              join pg_class c on c.oid = t.typrelid
              join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'c' and a.attnum > 0 and not a.attisdropped
            order by t.oid, a.attnum
            """;

    private PostgresUserTypes() {}

    static List<DomainDef> domains(CatalogReader catalog, PostgresTypes types) {
        Map<Long, List<CheckDef>> checks =
                catalog.group(CHECKS, row -> row.bigNumber("domain"), PostgresUserTypes::check);
        return catalog.list(
                DOMAINS,
                row -> new DomainDef(
                        PostgresSchemaDialect.objectName(row),
                        types.type(row.bigNumber("base"), row.number("base_modifier")),
                        types.domain(row.bigNumber("base")),
                        !row.flag("required"),
                        row.textOrNull("default_value"),
                        checks.getOrDefault(row.bigNumber("oid"), List.of()),
                        row.textOrNull("comment")));
    }

    private static CheckDef check(CatalogRow row) {
        return new CheckDef(
                row.text("name"),
                row.text("expression"),
                row.flag("validated") ? Enforcement.ALWAYS : Enforcement.NEW_ROWS);
    }

    static List<CompositeDef> composites(CatalogReader catalog, PostgresTypes types) {
        Map<Long, List<ColumnDef>> attributes =
                catalog.group(ATTRIBUTES, row -> row.bigNumber("composite"), row -> attribute(row, types));
        return catalog.list(
                COMPOSITES,
                row -> new CompositeDef(
                        PostgresSchemaDialect.objectName(row),
                        attributes.getOrDefault(row.bigNumber("oid"), List.of()),
                        row.textOrNull("comment")));
    }

    private static ColumnDef attribute(CatalogRow row, PostgresTypes types) {
        long type = row.bigNumber("type");
        ObjectName domain = types.domain(type);
        return new ColumnDef(
                row.text("name"),
                types.type(type, row.number("modifier")),
                true,
                null,
                Generation.NONE,
                null,
                row.textOrNull("comment"),
                domain);
    }
}
