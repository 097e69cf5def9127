package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.introspect.sqlite.SqliteConstraints.KeyColumn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables that foreign keys refer to. A key may write names in another case than the table does, name a table that
 * does not exist, or leave out the columns and mean the primary key.
 */
final class SqliteTargets {
    private final Map<String, Target> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(String table, List<String> columns, List<String> primaryKey) {
        byName.put(table, new Target(table, columns, primaryKey));
    }

    /** The table's name as the table itself has it. */
    String table(String written) {
        Target target = byName.get(written);
        return target == null ? written : target.table();
    }

    /** The columns that a key refers to, as the table itself has them; too few if they cannot be told. */
    List<String> columns(List<KeyColumn> key) {
        Target target = byName.get(key.get(0).target());
        if (key.get(0).targetColumn() == null) {
            return target == null ? List.of() : target.primaryKey();
        }
        return key.stream()
                .map(KeyColumn::targetColumn)
                .map(column -> target == null ? String.valueOf(column) : target.column(String.valueOf(column)))
                .toList();
    }

    private record Target(String table, List<String> columns, List<String> primaryKey) {
        String column(String written) {
            return columns.stream()
                    .filter(written::equalsIgnoreCase)
                    .findFirst()
                    .orElse(written);
        }
    }
}
