package dev.rex.schema.introspect.postgres;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.ViewDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.postgres.PostgresScratch;
import dev.rex.schema.text.SqlScanner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, from version 14, by one query of {@code pg_catalog} for each kind of thing. Tables are also foreign and
 * partitioned ones; a partition is part of its table and not listed.
 */
public final class PostgresSchemaDialect implements SchemaDialect {
    /** Chooses the relations {@code c} in the namespaces {@code n} that are read. */
    static final String USER_RELATION = """
            c.relkind in ('r', 'p', 'f', 'v', 'm') and not c.relispartition
            and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            and not exists (select from pg_depend d
              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    private static final String RELATIONS = """
            select c.oid, nullif(n.nspname, current_schema()) as schema, c.relname as name, c.relkind as kind,
              obj_description(c.oid, 'pg_class') as comment, c.relpersistence = 'u' as unlogged,
              c.relrowsecurity as row_security, c.relforcerowsecurity as row_security_for_owner,
              case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where %s
            """.formatted(USER_RELATION);

    private static final String INTERNAL_ERROR = "XX000";

    private static final String PARENTS = """
            select i.inhrelid as relation, nullif(n.nspname, current_schema()) as schema, c.relname as name
            from pg_inherits i
              join pg_class c on c.oid = i.inhparent
              join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'f')
            order by i.inhrelid, i.inhseqno
            """;

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Functions of the catalog look things up in the present, and fail if they are gone. */
    @Override
    public @Nullable String advice(SQLException failure) {
        return INTERNAL_ERROR.equals(failure.getSQLState())
                ? "perhaps the schema was changed while it was read: try again when that is done"
                : null;
    }

    @Override
    public StatementReader statements(CatalogReader catalog) {
        return new PostgresStatements(catalog);
    }

    @Override
    public SqlScanner scanner() {
        return SqlScanner.ANY;
    }

    @Override
    public boolean hasQuestionMarks() {
        return true;
    }

    @Override
    public ScratchDialect scratch() {
        return new PostgresScratch();
    }

    @Override
    public Schema read(CatalogReader catalog) {
        PostgresVersion version = PostgresVersion.of(catalog);
        PostgresTypes types = PostgresTypes.read(catalog);
        Map<Long, List<ColumnDef>> columns = PostgresColumns.read(catalog, types);
        PostgresConstraints constraints = PostgresConstraints.read(catalog, version);
        PostgresIndexes indexes = PostgresIndexes.read(catalog, version);
        Map<Long, List<ObjectName>> parents =
                catalog.group(PARENTS, row -> row.bigNumber("relation"), PostgresSchemaDialect::objectName);
        List<TableDef> tables = new ArrayList<>();
        List<ViewDef> views = new ArrayList<>();
        for (Relation relation : catalog.list(RELATIONS, Relation::of)) {
            List<ColumnDef> itsColumns = columns.getOrDefault(relation.oid(), List.of());
            if (relation.isView() && relation.definition() == null) {
                continue; // dropped since: the server looks a view's text up in the present
            }
            if (!relation.isView()) {
                tables.add(new TableDef(
                        relation.name(),
                        relation.comment(),
                        itsColumns,
                        constraints.primaryKey(relation.oid()),
                        constraints.uniqueKeys(relation.oid()),
                        constraints.foreignKeys(relation.oid()),
                        constraints.checks(relation.oid()),
                        indexes.of(relation.oid()),
                        constraints.exclusions(relation.oid()),
                        parents.getOrDefault(relation.oid(), List.of()),
                        relation.traits()));
            } else {
                views.add(new ViewDef(
                        relation.name(),
                        relation.comment(),
                        itsColumns,
                        String.valueOf(relation.definition()).strip().replaceFirst(";$", ""),
                        relation.kind().equals("m"),
                        indexes.of(relation.oid())));
            }
        }
        return new Schema(
                name(),
                tables,
                views,
                types.enums(),
                PostgresUserTypes.domains(catalog, types),
                PostgresUserTypes.composites(catalog, types),
                PostgresRoutines.read(catalog, types));
    }

    /** The name in the columns {@code schema}, which is null in the default schema, and {@code name}. */
    static ObjectName objectName(CatalogRow row) {
        return new ObjectName(row.textOrNull("schema"), row.text("name"));
    }

    private record Relation(
            long oid,
            ObjectName name,
            String kind,
            @Nullable String comment,
            @Nullable String definition,
            Set<TableTrait> traits) {
        static Relation of(CatalogRow row) {
            return new Relation(
                    row.bigNumber("oid"),
                    objectName(row),
                    row.text("kind"),
                    row.textOrNull("comment"),
                    row.textOrNull("definition"),
                    traits(row));
        }

        boolean isView() {
            return kind.equals("v") || kind.equals("m");
        }

        private static Set<TableTrait> traits(CatalogRow row) {
            Set<TableTrait> traits = EnumSet.noneOf(TableTrait.class);
            addIf(row.text("kind").equals("p"), TableTrait.PARTITIONED, traits);
            addIf(row.text("kind").equals("f"), TableTrait.FOREIGN, traits);
            addIf(row.flag("unlogged"), TableTrait.UNLOGGED, traits);
            addIf(row.flag("row_security"), TableTrait.ROW_SECURITY, traits);
            addIf(row.flag("row_security_for_owner"), TableTrait.ROW_SECURITY_FOR_OWNER, traits);
            return traits;
        }

        private static void addIf(boolean has, TableTrait trait, Set<TableTrait> traits) {
            if (has) {
                traits.add(trait);
            }
        }
    }
}
