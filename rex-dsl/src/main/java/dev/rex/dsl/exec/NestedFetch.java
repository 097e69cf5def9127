package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.render.ParentKeys;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads parents, fetches the children of all of them by one statement for each nested list, and only then makes values
 * of the parents' rows: a constructor gets its list complete.
 */
final class NestedFetch<R> {
    private static final int KEYS_AT_ONCE = 1024;

    private final Executor executor;
    private final SqlDialect dialect;
    private final Connection connection;
    private final QueryPlan<R> plan;
    private final Arguments arguments;

    NestedFetch(Executor executor, Connection connection, QueryPlan<R> plan, Arguments arguments) {
        this.executor = executor;
        this.dialect = executor.dialect();
        this.connection = connection;
        this.plan = plan;
        this.arguments = arguments;
    }

    /** The values of all rows. */
    List<R> rows(ResultSet rows) throws SQLException {
        List<R> result = new ArrayList<>();
        read(rows, 0, List.of(), (row, key) -> result.add(row));
        return result;
    }

    /**
     * Gives the values of all rows to {@code out}, each with the key that stands behind its columns.
     *
     * @param keyAt the position of the key's first column
     */
    private void read(ResultSet rows, int keyAt, List<DataType> keyTypes, BiConsumer<R, @Nullable List<Object>> out)
            throws SQLException {
        JdbcRow source = new JdbcRow(rows, dialect);
        if (plan.nested().isEmpty()) {
            while (rows.next()) {
                R row = plan.mapper().read(source, 1);
                out.accept(row, key(source, keyAt, keyTypes));
            }
            return;
        }
        List<@Nullable Object[]> buffer = new ArrayList<>();
        List<@Nullable List<Object>> keys = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= plan.columns().size(); i++) {
            labels.add(source.label(i));
        }
        while (rows.next()) {
            @Nullable Object[] values = new @Nullable Object[plan.columns().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = source.valueAt(i + 1, plan.columns().get(i));
            }
            buffer.add(values);
            keys.add(key(source, keyAt, keyTypes));
        }
        for (NestedPlan<?> nested : plan.nested()) {
            attach(nested, buffer);
        }
        BufferedRow row = new BufferedRow(labels, dialect);
        for (int i = 0; i < buffer.size(); i++) {
            row.set(buffer.get(i));
            out.accept(plan.mapper().read(row, 1), keys.get(i));
        }
    }

    /** Puts the children in the place of the key by which they were found. */
    private <C> void attach(NestedPlan<C> nested, List<@Nullable Object[]> parents) {
        Map<Object, List<Object>> keys = new LinkedHashMap<>();
        for (@Nullable Object[] parent : parents) {
            List<Object> key = parentKey(nested, parent);
            if (key != null) {
                keys.putIfAbsent(normal(key), key);
            }
        }
        Map<Object, List<C>> children = fetch(nested, new ArrayList<>(keys.values()));
        for (@Nullable Object[] parent : parents) {
            List<Object> key = parentKey(nested, parent);
            List<C> found = key == null ? null : children.get(normal(key));
            parent[nested.column() - 1] = found == null ? List.of() : found;
        }
    }

    private static @Nullable List<Object> parentKey(NestedPlan<?> nested, @Nullable Object[] parent) {
        List<Object> key = new ArrayList<>(nested.keyColumns().size());
        for (int column : nested.keyColumns()) {
            Object value = parent[column - 1];
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private <C> Map<Object, List<C>> fetch(NestedPlan<C> nested, List<List<Object>> keys) {
        Map<Object, List<C>> children = new LinkedHashMap<>();
        int most = nested.asArray() ? Integer.MAX_VALUE : KEYS_AT_ONCE;
        for (int from = 0; from < keys.size(); from += Math.min(most, keys.size())) {
            fetch(nested, keys.subList(from, (int) Math.min((long) from + most, keys.size())), children);
        }
        return children;
    }

    private <C> void fetch(NestedPlan<C> nested, List<List<Object>> keys, Map<Object, List<C>> children) {
        QueryPlan<C> childPlan = nested.plan().apply(nested.asArray() ? 1 : roundUp(keys.size()));
        String sql = childPlan.sql().text();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            executor.bind(statement, childPlan.sql(), withKeys(nested, keys));
            try (ResultSet rows = statement.executeQuery()) {
                new NestedFetch<>(executor, connection, childPlan, arguments)
                        .read(rows, nested.width() + 1, nested.keyTypes(), (row, key) -> {
                            if (key != null) {
                                children.computeIfAbsent(normal(key), k -> new ArrayList<>())
                                        .add(row);
                            }
                        });
            }
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        } catch (RowFailure e) {
            throw dialect.translate(e.failure(), sql);
        }
    }

    private Arguments withKeys(NestedPlan<?> nested, List<List<Object>> keys) {
        if (nested.asArray()) {
            List<Object> array = keys.stream().map(key -> key.get(0)).toList();
            return name -> name.equals(ParentKeys.ARRAY) ? array : arguments.value(name);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        int room = roundUp(keys.size());
        for (int i = 0; i < room; i++) {
            List<Object> key = keys.get(Math.min(i, keys.size() - 1));
            for (int part = 0; part < key.size(); part++) {
                values.put(ParentKeys.part(i, part), key.get(part));
            }
        }
        return name -> {
            Object value = values.get(name);
            return value != null ? value : arguments.value(name);
        };
    }

    private static @Nullable List<Object> key(JdbcRow row, int at, List<DataType> types) {
        List<Object> key = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            Object value = row.valueAt(at + i, types.get(i));
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    /** A key in a form in which equal keys are equal, whatever the types of the columns on both sides. */
    private static Object normal(List<Object> key) {
        return key.size() == 1
                ? normal(key.get(0))
                : key.stream().map(NestedFetch::normal).toList();
    }

    private static Object normal(Object value) {
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /** The next power of two, so that few different texts are prepared. */
    private static int roundUp(int keys) {
        return keys <= 1 ? 1 : Integer.highestOneBit(keys - 1) << 1;
    }
}
