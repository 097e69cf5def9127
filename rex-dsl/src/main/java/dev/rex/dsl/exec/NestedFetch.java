package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.render.ParentKeys;
import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads parents, fetches the children of all of them by one statement for each nested list, and only then makes values
 * of the parents' rows: a constructor gets its list complete.
 */
final class NestedFetch<R> {
    private static final int KEYS_AT_ONCE = 1024;

    /** Takes a value, with the key that stood behind its columns; null if part of the key is NULL. */
    private interface Sink<R> {
        void accept(R value, @Nullable Object key);
    }

    /** Puts children into the lists of their parents; neighbours most often have the same parent. */
    private static final class Lists<C> implements Sink<C> {
        private final Map<Object, List<C>> lists;
        private @Nullable Object lastKey;
        private @Nullable List<C> lastList;
        private long taken;

        Lists(Map<Object, List<C>> lists) {
            this.lists = lists;
        }

        @Override
        public void accept(C child, @Nullable Object key) {
            taken++;
            if (key != null) {
                of(key).add(child);
            }
        }

        private List<C> of(Object key) {
            List<C> list = lastList;
            if (list == null || !key.equals(lastKey)) {
                list = lists.get(key);
                if (list == null) {
                    throw Siblings.otherSpelling();
                }
                lastKey = key;
                lastList = list;
            }
            return list;
        }
    }

    private final StatementRunner runner;
    private final SqlDialect dialect;
    private final Connection connection;
    private final QueryPlan<R> plan;
    private final Arguments arguments;

    NestedFetch(StatementRunner runner, Connection connection, QueryPlan<R> plan, Arguments arguments) {
        this.runner = runner;
        this.dialect = runner.dialect();
        this.connection = connection;
        this.plan = plan;
        this.arguments = arguments;
    }

    /** The values of the next rows, at most so many. */
    List<R> rows(ResultSet rows, int most) throws SQLException {
        List<R> result = new ArrayList<>();
        read(rows, most, new int[0], List.of(), (value, key) -> result.add(value));
        return result;
    }

    /**
     * Gives the values of the next rows to {@code out}.
     *
     * @param most how many rows at most
     * @param key the positions of the key's columns
     */
    private void read(ResultSet rows, int most, int[] key, List<DataType> keyTypes, Sink<R> out) throws SQLException {
        JdbcRow source = runner.row(rows);
        if (plan.nested().isEmpty()) {
            leaves(rows, most, source, plan.mapper(), key, keyTypes, out);
            return;
        }
        List<PlanColumn> columns = plan.columns();
        List<@Nullable Object[]> parents = new ArrayList<>();
        List<@Nullable Object> keys = new ArrayList<>();
        while (parents.size() < most && rows.next()) {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = source.valueAt(i + 1, columns.get(i).type());
            }
            parents.add(values);
            keys.add(ParentKey.at(source, key, keyTypes));
        }
        for (NestedPlan<?> nested : plan.nested()) {
            attach(nested, parents);
        }
        BufferedRow row = new BufferedRow(columns, dialect);
        for (int i = 0; i < parents.size(); i++) {
            row.set(parents.get(i));
            out.accept(row.map(plan.mapper()), keys.get(i));
        }
    }

    /** Rows that hold no others need not wait. */
    private static <R> void leaves(
            ResultSet rows,
            int most,
            JdbcRow source,
            RowMapper<R> mapper,
            int[] key,
            List<DataType> keyTypes,
            Sink<R> out)
            throws SQLException {
        for (int read = 0; read < most && rows.next(); read++) {
            R value = source.map(mapper);
            out.accept(value, ParentKey.at(source, key, keyTypes));
        }
    }

    /** Puts a list in the place of the key by which its children are found, and fills it. */
    private <C> void attach(NestedPlan<C> nested, List<@Nullable Object[]> parents) {
        Map<Object, List<C>> children = new HashMap<>();
        List<Object[]> keys = new ArrayList<>();
        for (@Nullable Object[] parent : parents) {
            Object[] key = parentKey(nested, parent);
            List<C> list;
            if (key == null) {
                list = List.of();
            } else {
                int known = children.size();
                list = children.computeIfAbsent(ParentKey.of(key), k -> new ArrayList<>());
                if (children.size() > known) {
                    keys.add(key);
                }
            }
            parent[nested.column() - 1] = list;
        }
        int most = nested.asArray() ? Math.max(1, keys.size()) : KEYS_AT_ONCE;
        for (int from = 0; from < keys.size(); from += most) {
            fetch(nested, keys.subList(from, Math.min(from + most, keys.size())), children);
        }
    }

    private static Object @Nullable [] parentKey(NestedPlan<?> nested, @Nullable Object[] parent) {
        Object[] key = new Object[nested.keyColumns().size()];
        for (int i = 0; i < key.length; i++) {
            Object part = parent[nested.keyColumns().get(i) - 1];
            if (part == null) {
                return null;
            }
            key[i] = part;
        }
        return key;
    }

    private <C> void fetch(NestedPlan<C> nested, List<Object[]> keys, Map<Object, List<C>> children) {
        int room = nested.asArray() ? 1 : ChildPlans.room(keys.size());
        QueryPlan<C> childPlan = nested.plans().of(room);
        Arguments withKeys = nested.asArray() ? array(keys) : list(keys, room);
        runner.query(connection, childPlan.sql(), withKeys, rows -> {
            Lists<C> lists = new Lists<>(children);
            new NestedFetch<>(runner, connection, childPlan, arguments)
                    .read(
                            rows,
                            Integer.MAX_VALUE,
                            ParentKey.columns(nested.width() + 1, nested.keyTypes()),
                            nested.keyTypes(),
                            lists);
            return lists.taken;
        });
    }

    private Arguments array(List<Object[]> keys) {
        List<Object> array = new ArrayList<>(keys.size());
        for (Object[] key : keys) {
            array.add(key[0]);
        }
        return name -> name.equals(ParentKeys.ARRAY) ? array : arguments.value(name);
    }

    /** The last key fills up the room that is left. */
    private Arguments list(List<Object[]> keys, int room) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < room; i++) {
            Object[] key = keys.get(Math.min(i, keys.size() - 1));
            for (int part = 0; part < key.length; part++) {
                values.put(ParentKeys.part(i, part), key[part]);
            }
        }
        return name -> {
            Object value = values.get(name);
            return value != null ? value : arguments.value(name);
        };
    }
}
