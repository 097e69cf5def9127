package dev.rex.codegen;

import dev.rex.codegen.model.ForcedTypes;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.Customization.ForcedType;
import dev.rex.schema.error.ConfigException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives columns the kind that {@code rex.yaml} forces on them: the database stores what another kind reads as well. */
final class ForcedKinds {
    /** Those that need nothing but their name. */
    private static final Set<Kind> ALLOWED =
            EnumSet.complementOf(EnumSet.of(Kind.ENUM, Kind.ARRAY, Kind.RANGE, Kind.MULTIRANGE, Kind.OTHER));

    private final Customization customization;

    ForcedKinds(Customization customization) {
        this.customization = customization;
    }

    Schema of(Schema schema) {
        if (customization.forcedTypes().isEmpty()) {
            return schema;
        }
        ForcedTypes forced = new ForcedTypes(schema, customization);
        return schema.with(
                schema.tables().stream()
                        .map(table -> table.withColumns(columns(forced, table.name(), table.columns())))
                        .toList(),
                schema.views().stream()
                        .map(view -> view.withColumns(columns(forced, view.name(), view.columns())))
                        .toList());
    }

    private static List<ColumnDef> columns(ForcedTypes forced, ObjectName owner, List<ColumnDef> columns) {
        return columns.stream().map(column -> column(forced, owner, column)).toList();
    }

    private static ColumnDef column(ForcedTypes types, ObjectName owner, ColumnDef column) {
        return types.of(owner, column)
                .filter(forced -> forced.kind() != null)
                .map(forced ->
                        column.withType(DataType.of(kind(forced), column.type().declared())))
                .orElse(column);
    }

    private static Kind kind(ForcedType forced) {
        String name = String.valueOf(forced.kind());
        return ALLOWED.stream()
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ConfigException(
                        forced.place() + ": no kind of type is called \"" + name + "\"",
                        "the kinds are "
                                + ALLOWED.stream()
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
