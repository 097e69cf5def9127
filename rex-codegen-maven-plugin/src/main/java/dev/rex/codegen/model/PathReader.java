package dev.rex.codegen.model;

import dev.rex.schema.ObjectName;
import dev.rex.schema.Relation;
import dev.rex.schema.Relations;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the ways from a table to others. */
final class PathReader {
    private final Relations relations;
    private final Map<ObjectName, TableNames> names;

    PathReader(Schema schema, Map<ObjectName, TableNames> names, LogicalNames logical) {
        this.relations = Relations.of(schema, logical::table);
        this.names = names;
    }

    /**
     * The paths of a table.
     *
     * @param columns its columns
     * @param fields the names of its fields, to which those of the paths are added
     */
    List<PathModel> read(TableDef table, List<ColumnModel> columns, NameScope fields) {
        NameScope methods = NameScope.ofMembers(ReservedNames.ofTableMethods());
        List<PathModel> paths = new ArrayList<>();
        for (Relation relation : relations.from(table.name())) {
            String name = Naming.camel(Naming.words(relation.name()));
            paths.add(new PathModel(
                    relation,
                    methods.claim(name),
                    relation.kind().isToMany() ? "" : fields.claim(name),
                    isForward(relation, table),
                    Objects.requireNonNull(names.get(relation.target())).table(),
                    TableReader.find(relation.sourceColumns(), columns)));
        }
        return paths;
    }

    private static boolean isForward(Relation relation, TableDef table) {
        return !relation.kind().isToMany()
                && table.foreignKeys().stream()
                        .anyMatch(key -> key.name().equals(relation.foreignKey())
                                && key.columns().equals(relation.sourceColumns())
                                && key.target().equals(relation.target()));
    }
}
