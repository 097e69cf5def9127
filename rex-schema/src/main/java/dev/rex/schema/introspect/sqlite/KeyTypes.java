package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a foreign key's columns as wide as those that it refers to. A key {@code integer primary key} has 64 bits, so
 * {@code author_id integer references users} has them too, or the two could not be compared; and so have the columns
 * that refer to {@code author_id}.
 */
final class KeyTypes {
    private final Set<Place> wide = new HashSet<>();

    private KeyTypes() {}

    static List<TableDef> widened(List<TableDef> tables) {
        KeyTypes types = new KeyTypes();
        for (TableDef table : tables) {
            table.columns().stream()
                    .filter(column -> column.type().kind() == Kind.BIGINT)
                    .forEach(column -> types.wide.add(new Place(table.name(), column.name())));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TableDef table : tables) {
                changed |= table.foreignKeys().stream()
                        .map(key -> types.widen(table, key))
                        .reduce(false, Boolean::logicalOr);
            }
        }
        return tables.stream().map(types::apply).toList();
    }

    private boolean widen(TableDef table, ForeignKeyDef key) {
        boolean changed = false;
        for (int i = 0; i < key.columns().size(); i++) {
            Place place = new Place(table.name(), key.columns().get(i));
            boolean narrow = table.column(place.column())
                    .filter(column -> column.type().kind() == Kind.INTEGER)
                    .isPresent();
            if (narrow
                    && wide.contains(new Place(key.target(), key.targetColumns().get(i)))) {
                changed |= wide.add(place);
            }
        }
        return changed;
    }

    private TableDef apply(TableDef table) {
        return table.withColumns(
                table.columns().stream().map(column -> apply(table, column)).toList());
    }

    private ColumnDef apply(TableDef table, ColumnDef column) {
        boolean widen = column.type().kind() == Kind.INTEGER && wide.contains(new Place(table.name(), column.name()));
        return widen ? column.withType(DataType.of(Kind.BIGINT, column.type().declared())) : column;
    }

    private record Place(ObjectName table, String column) {}
}
