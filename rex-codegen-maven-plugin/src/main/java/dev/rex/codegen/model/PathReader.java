package dev.rex.codegen.model;

import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the ways from a table to others. */
final class PathReader {
    private final Schema schema;
    private final Map<ObjectName, TableNames> names;

    PathReader(Schema schema, Map<ObjectName, TableNames> names) {
        this.schema = schema;
        this.names = names;
    }

    List<PathModel> read(TableDef table, List<ColumnModel> columns, NameScope fields) {
        NameScope methods = NameScope.ofMembers(ReservedNames.ofTableMethods());
        List<PathModel> paths = new ArrayList<>();
        for (ForeignKeyDef key : table.foreignKeys()) {
            String name = key.columns().get(0).replaceFirst("_id$", "");
            List<ColumnModel> from = TableReader.find(key.columns(), columns);
            boolean optional = from.stream().anyMatch(ColumnModel::nullable);
            paths.add(
                    path(name, false, true, optional, key.target(), from, key.targetColumns(), null, methods, fields));
        }
        for (TableDef other : schema.tables()) {
            for (ForeignKeyDef key : other.foreignKeys()) {
                if (key.target().equals(table.name())) {
                    boolean one = other.isKey(key.columns());
                    String plural = other.name().name();
                    String name = one ? Naming.singular(List.of(plural)).get(0) : plural;
                    if (other.equals(table)) {
                        name = "replies";
                    }
                    List<ColumnModel> from = TableReader.find(key.targetColumns(), columns);
                    paths.add(path(name, !one, false, true, other.name(), from, key.columns(), null, methods, fields));
                    if (other.foreignKeys().size() == 2 && other.columns().size() == 2) {
                        for (ForeignKeyDef far : other.foreignKeys()) {
                            if (!far.equals(key)) {
                                paths.add(path(
                                        far.target().name(),
                                        true,
                                        false,
                                        true,
                                        far.target(),
                                        from,
                                        far.targetColumns(),
                                        new PathModel.Junction(other.name(), key.columns(), far.columns()),
                                        methods,
                                        fields));
                            }
                        }
                    }
                }
            }
        }
        return paths;
    }

    private PathModel path(
            String name,
            boolean many,
            boolean forward,
            boolean optional,
            ObjectName target,
            List<ColumnModel> from,
            List<String> to,
            PathModel.@org.jspecify.annotations.Nullable Junction junction,
            NameScope methods,
            NameScope fields) {
        String camel = Naming.camel(Naming.words(name));
        return new PathModel(
                methods.claim(camel),
                fields.claim(camel),
                name,
                many,
                forward,
                optional,
                Objects.requireNonNull(names.get(target)).table(),
                target,
                from,
                to,
                junction);
    }
}
