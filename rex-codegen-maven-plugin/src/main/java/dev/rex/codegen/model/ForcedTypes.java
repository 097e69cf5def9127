package dev.rex.codegen.model;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.Customization.ForcedType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The types that {@code rex.yaml} forces on columns. What is not said for a column of a foreign key is what holds for the
 * column that it refers to: a typed id is the same type wherever it stands.
 */
public final class ForcedTypes {
    private final Schema schema;
    private final Customization customization;

    /** Of that schema. */
    public ForcedTypes(Schema schema, Customization customization) {
        this.schema = schema;
        this.customization = customization;
    }

    /** The forced type of a column. */
    public Optional<ForcedType> of(ObjectName table, ColumnDef column) {
        return customization.forcedTypes().isEmpty() ? Optional.empty() : find(table, column, new HashSet<>());
    }

    private Optional<ForcedType> find(ObjectName table, ColumnDef column, Set<String> seen) {
        if (!seen.add(table + "." + column.name())) {
            return Optional.empty();
        }
        ObjectName domain = column.domain();
        Optional<ForcedType> own = customization
                .forcedType(table.toString(), column.name(), column.type().declared())
                .or(() -> domain == null
                        ? Optional.empty()
                        : customization.forcedType(table.toString(), column.name(), domain.toString()));
        return own.isPresent()
                ? own
                : schema.table(table).stream()
                        .flatMap(found -> found.foreignKeys().stream())
                        .filter(key -> key.columns().contains(column.name()))
                        .map(key -> target(key, column.name(), seen))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<ForcedType> target(ForeignKeyDef key, String column, Set<String> seen) {
        String name = key.targetColumns().get(key.columns().indexOf(column));
        return schema.table(key.target()).stream()
                .map(TableDef::columns)
                .flatMap(columns -> columns.stream().filter(c -> c.name().equals(name)))
                .map(target -> find(key.target(), target, seen))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
