package dev.rex.codegen.model;

import dev.rex.schema.ObjectName;
import dev.rex.schema.config.Customization;
import java.util.List;

/** What objects are called before their names become Java: as in the database, unless {@code rex.yaml} says otherwise. */
final class LogicalNames {
    private final Customization.Names names;

    LogicalNames(Customization.Names names) {
        this.names = names;
    }

    /** A table, a view or an enum. */
    String table(ObjectName name) {
        String given = names.tables().get(name.toString());
        if (given != null) {
            return given;
        }
        return names.strip().stream()
                .filter(prefix -> name.name().startsWith(prefix) && name.name().length() > prefix.length())
                .findFirst()
                .map(prefix -> name.name().substring(prefix.length()))
                .orElse(name.name());
    }

    /** The words of a table's name. */
    List<String> words(ObjectName table) {
        return Naming.words(table(table));
    }

    /** The words of the name of a table's row. */
    List<String> row(ObjectName table) {
        String given = names.rows().get(table.toString());
        return given == null ? Naming.singular(words(table)) : Naming.words(given);
    }

    /** The words of a column's name. */
    List<String> column(ObjectName table, String column) {
        return Naming.words(names.columns().getOrDefault(table + "." + column, column));
    }
}
