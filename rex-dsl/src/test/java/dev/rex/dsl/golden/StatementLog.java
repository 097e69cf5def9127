package dev.rex.dsl.golden;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a driver is sent, seen between the pool and the driver's own objects, which do their work. */
final class StatementLog {
    /**
     * A statement that was run.
     *
     * @param sql its text, the very string
     * @param values its values in order, as they are shown
     */
    record Sent(String sql, Collection<String> values) {
        @Override
        public String toString() {
            return SqlLayout.lines(sql) + (values.isEmpty() ? "" : "\n-- binds: " + String.join(", ", values));
        }
    }

    private final List<Sent> sent = new ArrayList<>();

    /** What was sent since the last call. */
    List<Sent> take() {
        List<Sent> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    /** The same connections, watched. */
    DataSource watch(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? watch(connection) : result;
        });
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? watch(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement watch(PreparedStatement statement, String sql) {
        Map<Integer, String> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            if (method.getName().equals("setNull")) {
                values.put((Integer) arguments[0], "null");
            } else if (arguments.length > 1 && method.getName().startsWith("set")) {
                values.put((Integer) arguments[0], shown(arguments[1]));
            } else if (method.getName().startsWith("execute")) {
                sent.add(new Sent(sql, List.copyOf(values.values())));
            }
            return call(statement, method, arguments);
        });
    }

    private static String shown(Object value) throws SQLException {
        if (value instanceof String text) {
            return "'" + text + "'";
        }
        if (value instanceof Array array) {
            return Arrays.stream((Object[]) array.getArray())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    @FunctionalInterface
    private interface Calls {
        @Nullable
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <X> X proxy(Class<X> type, X target, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                target.getClass().getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> calls.handle(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
