package dev.rex.schema;

import java.util.stream.Collectors;

/** The parts that names of relations are put together from. */
final class RelationNames {
    private RelationNames() {}

    /** What the target is to a row with the key: {@code author} for the column {@code author_id}; may be empty. */
    static String role(ForeignKeyDef key) {
        return key.columns().stream()
                .map(Inflection::snakeCase)
                .map(column -> column.equals("id") ? "" : column.replaceFirst("_id$", ""))
                .filter(column -> !column.isEmpty())
                .collect(Collectors.joining("_"));
    }

    /** {@code posts_by_editor}. */
    static String by(String base, ForeignKeyDef key) {
        String role = role(key);
        return base + "_by_" + (role.isEmpty() ? "id" : role);
    }

    /** A table's name in snake_case; tables whose names have no letters share one. */
    static String words(String table) {
        String words = Inflection.snakeCase(table);
        return words.isEmpty() ? "row" : words;
    }
}
