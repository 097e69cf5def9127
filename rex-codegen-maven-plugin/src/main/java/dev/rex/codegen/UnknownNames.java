package dev.rex.codegen;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what {@code rex.yaml} names and the schema does not have: most often a slip of the pen. */
final class UnknownNames {
    private UnknownNames() {}

    static void warn(Customization customization, Schema schema, BuildLog log) {
        Set<String> objects = new HashSet<>();
        Set<String> columns = new HashSet<>();
        schema.tables().forEach(table -> add(table.name(), table.columns(), objects, columns));
        schema.views().forEach(view -> add(view.name(), view.columns(), objects, columns));
        Set<String> tablesAndEnums = new HashSet<>(objects);
        schema.enums().stream().map(EnumDef::name).map(ObjectName::toString).forEach(tablesAndEnums::add);
        Customization.Names names = customization.names();
        warn(names.tables().keySet(), tablesAndEnums, "names.tables", "table, view or enum", log);
        warn(names.rows().keySet(), objects, "names.rows", "table or view", log);
        warn(names.columns().keySet(), columns, "names.columns", "column", log);
    }

    private static void add(ObjectName name, List<ColumnDef> own, Set<String> objects, Set<String> columns) {
        objects.add(name.toString());
        own.forEach(column -> columns.add(name + "." + column.name()));
    }

    private static void warn(Set<String> wanted, Set<String> known, String section, String kind, BuildLog log) {
        wanted.stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        log.warn("rex.yaml names in " + section + " a " + kind + " that is not there: " + name));
    }
}
