package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.CheckDef;
import dev.rex.schema.Deferral;
import dev.rex.schema.Enforcement;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.ForeignKeyDef.Action;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.UniqueDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import dev.rex.schema.introspect.sqlite.TableText.Constraint;
import dev.rex.schema.introspect.sqlite.TableText.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one table: what they are comes from the pragmas, how they are called and what the checks say from
 * the table's text.
 */
final class SqliteConstraints {
    /** SQLite numbers the foreign keys from the last to the first. */
    private static final String FOREIGN_KEYS = """
            select t.name as table_name, k.id, k."table" as target, k."from" as source_column, k."to" as target_column,
              k.on_delete, k.on_update
            from pragma_table_list t join pragma_foreign_key_list(t.name, 'main') k
            where t.schema = 'main' and t.type = 'table'
            order by t.name, k.id desc, k.seq
            """;

    private final List<String> columns;
    private final TableText text;
    private final ConstraintNames names;

    /** The constraints of a table with those columns. */
    SqliteConstraints(String table, List<String> columns, TableText text) {
        this.columns = List.copyOf(columns);
        this.text = text;
        this.names = new ConstraintNames(
                table,
                Stream.of(Kind.values())
                        .flatMap(kind -> text.constraints(kind).stream())
                        .map(Constraint::name)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** A row for each pair of columns, by table. */
    static Map<String, List<KeyColumn>> readForeignKeys(CatalogReader catalog) {
        return catalog.group(FOREIGN_KEYS, row -> row.text("table_name"), KeyColumn::of);
    }

    @Nullable
    PrimaryKeyDef primaryKey(List<String> keyColumns) {
        if (keyColumns.isEmpty()) {
            return null;
        }
        List<Constraint> found = text.constraints(Kind.PRIMARY);
        return new PrimaryKeyDef(
                names.primaryKey(found.isEmpty() ? null : found.get(0).name()), keyColumns);
    }

    /** Names the unique constraints; the pragmas give the columns of each. */
    List<UniqueDef> uniqueKeys(List<List<String>> keys) {
        List<Constraint> unmatched = new ArrayList<>(text.constraints(Kind.UNIQUE));
        return keys.stream()
                .map(key -> new UniqueDef(names.unique(name(take(unmatched, key, null)), key), key))
                .toList();
    }

    List<CheckDef> checks() {
        return text.constraints(Kind.CHECK).stream()
                .map(check -> new CheckDef(names.check(check.name(), mentioned(check.text())), check.text()))
                .toList();
    }

    /**
     * The foreign keys, in the order of the text.
     *
     * @param pairs their columns, one key after the other
     * @param targets the tables that can be referred to
     */
    List<ForeignKeyDef> foreignKeys(List<KeyColumn> pairs, SqliteTargets targets) {
        List<Constraint> unmatched = new ArrayList<>(text.constraints(Kind.FOREIGN));
        List<ForeignKeyDef> keys = new ArrayList<>();
        for (int from = 0; from < pairs.size(); ) {
            int to = from + 1;
            while (to < pairs.size() && pairs.get(to).id() == pairs.get(from).id()) {
                to++;
            }
            List<KeyColumn> key = pairs.subList(from, to);
            List<String> sources = key.stream().map(KeyColumn::source).toList();
            Constraint written = take(unmatched, sources, key.get(0).target());
            String name = names.foreignKey(name(written), sources);
            ObjectName target = ObjectName.of(targets.table(key.get(0).target()));
            List<String> targetColumns = targets.columns(key);
            if (targetColumns.size() == sources.size()) { // else it refers to a table that is not there
                keys.add(new ForeignKeyDef(
                        name,
                        sources,
                        target,
                        targetColumns,
                        action(key.get(0).onDelete()),
                        action(key.get(0).onUpdate()),
                        written == null ? Deferral.NOT_DEFERRABLE : written.deferral(),
                        Enforcement.ALWAYS,
                        false));
            }
            from = to;
        }
        return keys;
    }

    /** Takes the first constraint on those columns out of the list. */
    private static @Nullable Constraint take(
            List<Constraint> unmatched, List<String> columns, @Nullable String target) {
        for (Constraint constraint : unmatched) {
            if (sameNames(constraint.columns(), columns)
                    && (target == null || target.equalsIgnoreCase(constraint.text()))) {
                unmatched.remove(constraint);
                return constraint;
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable Constraint constraint) {
        return constraint == null ? null : constraint.name();
    }

    private static boolean sameNames(List<String> a, List<String> b) {
        return lower(a).equals(lower(b));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** The table's columns that an expression mentions. */
    private Set<String> mentioned(String expression) {
        SqlTokens tokens = SqlTokens.of(expression);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isName() && !tokens.is(i + 1, "(")) {
                columns.stream().filter(token.value()::equalsIgnoreCase).forEach(found::add);
            }
        }
        return found;
    }

    private static Action action(String text) {
        return Action.valueOf(text.replace(' ', '_'));
    }

    /** One pair of columns of a foreign key; the target's column is null if the key refers to the primary key. */
    record KeyColumn(
            int id, String target, String source, @Nullable String targetColumn, String onDelete, String onUpdate) {
        static KeyColumn of(CatalogRow row) {
            return new KeyColumn(
                    row.number("id"),
                    row.text("target"),
                    row.text("source_column"),
                    row.textOrNull("target_column"),
                    row.text("on_delete"),
                    row.text("on_update"));
        }
    }
}
