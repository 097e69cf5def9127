package dev.rex.schema;

import dev.rex.schema.Relation.Junction;
import dev.rex.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The relations of a schema, found by its foreign keys. Their names follow from the schema alone:
 *
 * <ul>
 *   <li>from the table with the key: its column without {@code _id} ({@code author_id}: {@code author}); where the key has
 *       several columns or that name is taken, the target's singular ({@code user}), then {@code user_by_author};
 *   <li>back, to one row, where the key's columns are a key of their own table: the singular of that table ({@code
 *       profile});
 *   <li>back, to many rows: the plural of that table ({@code posts}). Of several keys of one table to the same target,
 *       the first in the order of the columns has that name, each other is called by its column ({@code
 *       posts_by_editor}). Back along a key of a table to itself: {@code children} if the key leads to the {@code
 *       parent}, else by its column ({@code employees_by_manager});
 *   <li>through a junction, a table with a key that is exactly two foreign keys: the plural of the target ({@code tags}),
 *       or {@code tags_via_post_tags} where that name is taken; from a table to itself, called by the column that refers
 *       back ({@code users_by_follower}: those whose follower this one is).
 * </ul>
 *
 * <p>A name is taken if a column of the table or an earlier relation, in the order above, has it; what nothing else
 * sets apart is numbered. A key to a table that is not in the schema gives none, nor
 * does one over a period, which no equality follows.
 */
public final class Relations {
    private final Schema schema;
    private final Function<ObjectName, String> called;
    private final Map<ObjectName, List<Relation>> bySource = new LinkedHashMap<>();
    private final Map<ObjectName, Set<String>> taken = new HashMap<>();

    private Relations(Schema schema, Function<ObjectName, String> called) {
        this.schema = schema;
        this.called = called;
        for (TableDef table : schema.tables()) {
            bySource.put(table.name(), new ArrayList<>());
            Set<String> names = new LinkedHashSet<>();
            table.columns().forEach(column -> names.add(Inflection.snakeCase(column.name())));
            taken.put(table.name(), names);
        }
    }

    /** Finds them all. */
    public static Relations of(Schema schema) {
        return of(schema, ObjectName::name);
    }

    /**
     * Finds them all.
     *
     * @param called what tables are called in the names of relations, which may be another name than their own
     */
    public static Relations of(Schema schema, Function<ObjectName, String> called) {
        Relations relations = new Relations(schema, called);
        schema.tables().forEach(relations::addForward);
        schema.tables().forEach(table -> relations.addBack(table, true));
        schema.tables().forEach(table -> relations.addBack(table, false));
        schema.tables().forEach(relations::addThrough);
        return relations;
    }

    /** Those that lead from a table, in the order in which they are named. */
    public List<Relation> from(ObjectName table) {
        return List.copyOf(bySource.getOrDefault(table, List.of()));
    }

    /** All of them, by the table that they lead from. */
    public List<Relation> all() {
        return bySource.values().stream().flatMap(List::stream).toList();
    }

    private void addForward(TableDef table) {
        for (ForeignKeyDef key : keys(table)) {
            String singular = singular(key.target());
            List<String> names = new ArrayList<>();
            if (key.columns().size() == 1) {
                names.add(RelationNames.role(key));
            }
            names.add(singular);
            names.add(RelationNames.by(singular, key));
            boolean optional = key.enforcement() != Enforcement.ALWAYS
                    || key.columns().stream().anyMatch(column -> table.column(column)
                            .map(ColumnDef::nullable)
                            .orElse(true));
            add(new Relation(
                    free(table.name(), names),
                    table.isKey(key.columns()) ? Kind.ONE_TO_ONE : Kind.MANY_TO_ONE,
                    table.name(),
                    key.target(),
                    key.columns(),
                    key.targetColumns(),
                    optional,
                    key.name(),
                    null));
        }
    }

    private void addBack(TableDef table, boolean toOne) {
        Set<ObjectName> seen = new LinkedHashSet<>();
        for (ForeignKeyDef key : keys(table)) {
            if (table.isKey(key.columns()) != toOne) {
                continue;
            }
            String base = toOne ? singular(table.name()) : plural(table.name());
            boolean self = key.target().equals(table.name());
            List<String> names = new ArrayList<>();
            if (self && RelationNames.role(key).equals("parent")) {
                names.add(toOne ? "child" : "children");
            }
            if (!self && seen.add(key.target())) {
                names.add(base);
            }
            names.add(RelationNames.by(base, key));
            add(new Relation(
                    free(key.target(), names),
                    toOne ? Kind.ONE_TO_ONE : Kind.ONE_TO_MANY,
                    key.target(),
                    table.name(),
                    key.targetColumns(),
                    key.columns(),
                    true,
                    key.name(),
                    null));
        }
    }

    private void addThrough(TableDef table) {
        List<ForeignKeyDef> keys = keys(table);
        for (ForeignKeyDef near : keys) {
            for (ForeignKeyDef far : keys) {
                if (!near.equals(far) && isJunction(table, near, far)) {
                    addThrough(table, near, far);
                }
            }
        }
    }

    private void addThrough(TableDef table, ForeignKeyDef near, ForeignKeyDef far) {
        String base = plural(far.target());
        String named = near.target().equals(far.target()) ? RelationNames.by(base, near) : base;
        String via = named + "_via_" + RelationNames.words(called.apply(table.name()));
        add(new Relation(
                free(near.target(), List.of(named, via)),
                Kind.MANY_TO_MANY,
                near.target(),
                far.target(),
                near.targetColumns(),
                far.targetColumns(),
                true,
                near.name(),
                new Junction(table.name(), near.columns(), far.columns())));
    }

    /** Whether the two keys together, without a column in common, are a key of the table. */
    private static boolean isJunction(TableDef table, ForeignKeyDef near, ForeignKeyDef far) {
        Set<String> columns = new LinkedHashSet<>(near.columns());
        columns.addAll(far.columns());
        return columns.size() == near.columns().size() + far.columns().size() && table.isKey(List.copyOf(columns));
    }

    /** The foreign keys of a table, without those that say the same again. */
    private List<ForeignKeyDef> keys(TableDef table) {
        record Meaning(List<String> columns, ObjectName target, List<String> targetColumns) {}
        Map<Meaning, ForeignKeyDef> keys = new LinkedHashMap<>();
        for (ForeignKeyDef key : table.foreignKeys()) {
            if (!key.temporal() && schema.table(key.target()).isPresent()) {
                keys.putIfAbsent(new Meaning(key.columns(), key.target(), key.targetColumns()), key);
            }
        }
        return List.copyOf(keys.values());
    }

    private void add(Relation relation) {
        bySource.computeIfAbsent(relation.source(), name -> new ArrayList<>()).add(relation);
    }

    /** The first of the names that is not taken, or the last of them with a number. */
    private String free(ObjectName table, List<String> names) {
        Set<String> itsNames = taken.computeIfAbsent(table, name -> new LinkedHashSet<>());
        for (String name : names) {
            if (!name.isEmpty() && itsNames.add(name)) {
                return name;
            }
        }
        String last = names.get(names.size() - 1);
        int number = 2;
        while (!itsNames.add(last + "_" + number)) {
            number++;
        }
        return last + "_" + number;
    }

    private String singular(ObjectName table) {
        return Inflection.singular(RelationNames.words(called.apply(table)));
    }

    private String plural(ObjectName table) {
        return Inflection.plural(RelationNames.words(called.apply(table)));
    }
}
