package dev.rex.codegen.model;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Names the members of a table. Where two want one name, columns go before keys, and keys before paths. */
final class TableReader {
    private final PathReader paths;
    private final Map<ObjectName, TableNames> names;
    private final LogicalNames logical;
    private final JavaTypes types;

    TableReader(Schema schema, Map<ObjectName, TableNames> names, LogicalNames logical, JavaTypes types) {
        this.paths = new PathReader(schema, names, logical);
        this.logical = logical;
        this.names = names;
        this.types = types;
    }

    TableModel read(TableDef table, RowsKind kind) {
        TableNames own = Objects.requireNonNull(names.get(table.name()));
        PrimaryKeyDef primary = table.primaryKey();
        NameScope fields = NameScope.ofMembers(ReservedNames.ofTableFields(own, primary != null, types.mentioned()));
        List<ColumnModel> columns = columns(
                table, own, fields, i -> types.of(table.name(), table.columns().get(i)));
        List<KeyModel> uniqueKeys = new ArrayList<>();
        if (primary != null) {
            uniqueKeys.add(new KeyModel(KeyModel.PRIMARY, primary.name(), find(primary.columns(), columns), null));
        }
        for (UniqueDef key : table.uniqueKeys()) {
            uniqueKeys.add(key(table.name(), key.name(), key.columns(), null, columns, fields));
        }
        List<KeyModel> foreignKeys = new ArrayList<>();
        for (ForeignKeyDef key : table.foreignKeys()) {
            foreignKeys.add(key(table.name(), key.name(), key.columns(), key.target(), columns, fields));
        }
        return new TableModel(table, kind, own, columns, uniqueKeys, foreignKeys, paths.read(table, columns, fields));
    }

    /**
     * What a statement of a file gives, as a table without keys.
     *
     * @param columnTypes the types of its columns
     */
    TableModel readQuery(TableDef rows, TableNames own, List<JavaType> columnTypes) {
        NameScope fields = NameScope.ofMembers(ReservedNames.ofTableFields(own, false, types.mentioned()));
        List<ColumnModel> columns = columns(rows, own, fields, columnTypes::get);
        return new TableModel(rows, RowsKind.QUERY, own, columns, List.of(), List.of(), List.of());
    }

    private List<ColumnModel> columns(
            TableDef table, TableNames own, NameScope fields, IntFunction<JavaType> columnTypes) {
        List<List<String>> words = table.columns().stream()
                .map(c -> logical.column(table.name(), c.name()))
                .toList();
        List<String> constants =
                fields.claimAll(words.stream().map(Naming::constant).toList());
        List<String> properties = NameScope.ofMembers(ReservedNames.ofProperties())
                .claimAll(words.stream().map(Naming::camel).toList());
        List<String> steps = NameScope.ofTypes(ReservedNames.ofSteps(own))
                .claimAll(words.stream().map(w -> "Needs" + Naming.pascal(w)).toList());
        List<ColumnModel> columns = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            ColumnDef column = table.columns().get(i);
            columns.add(
                    new ColumnModel(column, constants.get(i), properties.get(i), steps.get(i), columnTypes.apply(i)));
        }
        return columns;
    }

    private KeyModel key(
            ObjectName table,
            String name,
            List<String> keyColumns,
            @Nullable ObjectName target,
            List<ColumnModel> all,
            NameScope fields) {
        List<ColumnModel> columns = find(keyColumns, all);
        List<String> words = new ArrayList<>();
        keyColumns.forEach(column -> words.addAll(logical.column(table, column)));
        words.add(target == null ? "key" : "fkey");
        return new KeyModel(fields.claim(Naming.constant(words)), name, columns, target);
    }

    /** The columns of those names, in their order. */
    static List<ColumnModel> find(List<String> wanted, List<ColumnModel> columns) {
        return wanted.stream()
                .map(name -> columns.stream()
                        .filter(c -> c.def().name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("a key over a column that is not there: " + name)))
                .toList();
    }
}
