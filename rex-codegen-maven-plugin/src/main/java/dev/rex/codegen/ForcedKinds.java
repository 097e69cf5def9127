package dev.rex.codegen;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.ViewDef;
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
    private static final Set<Kind> ALLOWED = EnumSet.complementOf(EnumSet.of(Kind.ENUM, Kind.ARRAY, Kind.OTHER));

    private final Customization customization;

    ForcedKinds(Customization customization) {
        this.customization = customization;
    }

    Schema of(Schema schema) {
        if (customization.forcedTypes().isEmpty()) {
            return schema;
        }
        return schema.with(
                schema.tables().stream().map(this::table).toList(),
                schema.views().stream().map(this::view).toList());
    }

    private TableDef table(TableDef table) {
        return table.withColumns(columns(table.name(), table.columns()));
    }

    private ViewDef view(ViewDef view) {
        return view.withColumns(columns(view.name(), view.columns()));
    }

    private List<ColumnDef> columns(ObjectName owner, List<ColumnDef> columns) {
        return columns.stream().map(column -> column(owner, column)).toList();
    }

    private ColumnDef column(ObjectName owner, ColumnDef column) {
        String declared = column.type().declared();
        return customization
                .forcedType(owner.toString(), column.name(), declared)
                .filter(forced -> forced.kind() != null)
                .map(forced -> column.withType(DataType.of(kind(forced), declared)))
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
