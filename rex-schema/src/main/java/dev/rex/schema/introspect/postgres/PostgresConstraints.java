package dev.rex.schema.introspect.postgres;

import dev.rex.schema.CheckDef;
import dev.rex.schema.Deferral;
import dev.rex.schema.Enforcement;
import dev.rex.schema.ExclusionDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ForeignKeyDef.Action;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.UniqueDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints of tables. A constraint that a partition has from its table is not one of its own. */
final class PostgresConstraints {
    private static final String CONSTRAINTS = """
            select k.conrelid as relation, k.conname as constraint_name, k.contype as type,
              array(select a.attname::text from unnest(k.conkey) with ordinality as p (number, position)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.number order by p.position) as columns,
              nullif(fn.nspname, current_schema()) as schema, f.relname as name,
              array(select a.attname::text from unnest(k.confkey) with ordinality as p (number, position)
                join pg_attribute a on a.attrelid = k.confrelid and a.attnum = p.number order by p.position) as targets,
              k.confdeltype as on_delete, k.confupdtype as on_update,
              case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid, true)
                when k.contype = 'x' then pg_get_constraintdef(k.oid, true) end as expression,
              k.condeferrable as deferrable, k.condeferred as deferred, k.convalidated as validated,
              %s as enforced, %s as temporal,
              coalesce((select %s from pg_index i where i.indexrelid = k.conindid), false) as nulls_equal
            from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_class f on f.oid = k.confrelid
              left join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0 and %s
            order by k.conrelid, k.conname
            """;

    private final Map<Long, List<Constraint>> constraints;

    private PostgresConstraints(Map<Long, List<Constraint>> constraints) {
        this.constraints = constraints;
    }

    static PostgresConstraints read(CatalogReader catalog, PostgresVersion version) {
        String query = CONSTRAINTS.formatted(
                version.since(18, "k.conenforced", "true"),
                version.since(18, "k.conperiod", "false"),
                version.since(15, "i.indnullsnotdistinct", "false"),
                PostgresSchemaDialect.USER_RELATION);
        return new PostgresConstraints(catalog.group(query, row -> row.bigNumber("relation"), Constraint::of));
    }

    @Nullable
    PrimaryKeyDef primaryKey(long table) {
        return of(table, "p")
                .map(k -> new PrimaryKeyDef(k.name(), k.columns(), k.deferral(), k.temporal()))
                .findFirst()
                .orElse(null);
    }

    List<UniqueDef> uniqueKeys(long table) {
        return of(table, "u")
                .map(k -> new UniqueDef(k.name(), k.columns(), !k.nullsEqual(), k.deferral(), k.temporal()))
                .toList();
    }

    List<ForeignKeyDef> foreignKeys(long table) {
        return of(table, "f").flatMap(Constraint::foreignKey).toList();
    }

    List<CheckDef> checks(long table) {
        return of(table, "c")
                .map(k -> new CheckDef(k.name(), String.valueOf(k.expression()), k.enforcement()))
                .toList();
    }

    List<ExclusionDef> exclusions(long table) {
        return of(table, "x")
                .map(k -> new ExclusionDef(k.name(), String.valueOf(k.expression())))
                .toList();
    }

    private Stream<Constraint> of(long table, String type) {
        return constraints.getOrDefault(table, List.of()).stream()
                .filter(k -> k.type().equals(type));
    }

    private record Constraint(
            String name,
            String type,
            List<String> columns,
            @Nullable ObjectName target,
            List<String> targetColumns,
            String onDelete,
            String onUpdate,
            @Nullable String expression,
            Deferral deferral,
            Enforcement enforcement,
            boolean temporal,
            boolean nullsEqual) {
        static Constraint of(CatalogRow row) {
            return new Constraint(
                    row.text("constraint_name"),
                    row.text("type"),
                    row.texts("columns"),
                    row.textOrNull("name") == null ? null : PostgresSchemaDialect.objectName(row),
                    row.texts("targets"),
                    row.text("on_delete"),
                    row.text("on_update"),
                    row.textOrNull("expression"),
                    deferral(row.flag("deferrable"), row.flag("deferred")),
                    enforcement(row.flag("enforced"), row.flag("validated")),
                    row.flag("temporal"),
                    row.flag("nulls_equal"));
        }

        private static Deferral deferral(boolean deferrable, boolean deferred) {
            if (!deferrable) {
                return Deferral.NOT_DEFERRABLE;
            }
            return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
        }

        private static Enforcement enforcement(boolean enforced, boolean validated) {
            if (!enforced) {
                return Enforcement.NEVER;
            }
            return validated ? Enforcement.ALWAYS : Enforcement.NEW_ROWS;
        }

        Stream<ForeignKeyDef> foreignKey() {
            return target == null
                    ? Stream.empty()
                    : Stream.of(new ForeignKeyDef(
                            name,
                            columns,
                            target,
                            targetColumns,
                            action(onDelete),
                            action(onUpdate),
                            deferral,
                            enforcement,
                            temporal));
        }

        private static Action action(String letter) {
            return switch (letter) {
                case "r" -> Action.RESTRICT;
                case "c" -> Action.CASCADE;
                case "n" -> Action.SET_NULL;
                case "d" -> Action.SET_DEFAULT;
                default -> Action.NO_ACTION;
            };
        }
    }
}
