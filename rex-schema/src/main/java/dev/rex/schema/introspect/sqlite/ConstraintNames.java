package dev.rex.schema.introspect.sqlite;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names for the constraints that have none, by PostgreSQL's rule: {@code table_columns_key}, {@code
 * table_columns_fkey}, {@code table_pkey}, and for a check {@code table_column_check} if it is about one column and
 * {@code table_check} otherwise; numbered from the second of the same name on.
 */
final class ConstraintNames {
    private final String table;
    private final Set<String> taken;

    ConstraintNames(String table, Collection<String> given) {
        this.table = table;
        this.taken = new HashSet<>(given);
    }

    String primaryKey(@Nullable String given) {
        return given != null ? given : free(List.of(), "pkey");
    }

    String unique(@Nullable String given, List<String> columns) {
        return given != null ? given : free(columns, "key");
    }

    String foreignKey(@Nullable String given, List<String> columns) {
        return given != null ? given : free(columns, "fkey");
    }

    String check(@Nullable String given, Set<String> columns) {
        return given != null ? given : free(columns.size() == 1 ? columns : List.of(), "check");
    }

    private String free(Collection<String> columns, String suffix) {
        String name = String.join("_", columns.isEmpty() ? List.of(table) : List.of(table, String.join("_", columns)));
        String candidate = name + "_" + suffix;
        for (int i = 1; !taken.add(candidate); i++) {
            candidate = name + "_" + suffix + i;
        }
        return candidate;
    }
}
