package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.IntrospectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The virtual tables, with those columns that a {@code select *} shows. One whose module this connection does not have
 * is left out, as nobody can read it here.
 */
final class SqliteVirtualTables {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteVirtualTables.class);

    private static final String TABLES = """
            select t.name from pragma_table_list t where t.schema = 'main' and t.type = 'virtual' order by t.name
            """;
    private static final String COLUMNS =
            "select name, type, \"notnull\" as required from pragma_table_xinfo(?, 'main') where hidden = 0 order by cid";

    private SqliteVirtualTables() {}

    static List<TableDef> read(CatalogReader catalog) {
        return catalog.list(TABLES, row -> row.text("name")).stream()
                .flatMap(name -> table(catalog, name).stream())
                .toList();
    }

    private static Optional<TableDef> table(CatalogReader catalog, String name) {
        try {
            List<ColumnDef> columns = catalog.list(
                    COLUMNS,
                    row -> ColumnDef.of(row.text("name"), SqliteTypes.type(row.text("type")), !row.flag("required")),
                    name);
            return Optional.of(new TableDef(
                    ObjectName.of(name),
                    null,
                    columns,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(TableTrait.VIRTUAL)));
        } catch (IntrospectionException e) {
            LOG.warn("The virtual table {} is left out: {}", name, e.getMessage());
            return Optional.empty();
        }
    }
}
