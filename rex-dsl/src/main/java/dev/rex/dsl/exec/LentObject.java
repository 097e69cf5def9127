package dev.rex.dsl.exec;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What comes from a lent connection: a statement, its rows, the metadata. It leads back to the lent connection, not to the
 * session's own, which would let a transaction be ended through it. Proxies, for JDBC has some hundred methods of which three matter.
 */
final class LentObject implements InvocationHandler {
    private final LentConnection connection;
    private final Object target;
    private final @Nullable Statement statement;

    private LentObject(LentConnection connection, Object target, @Nullable Statement statement) {
        this.connection = connection;
        this.target = target;
        this.statement = statement;
    }

    /**
     * A statement, rows or metadata as they are lent.
     *
     * @param statement the lent statement that the rows are of
     */
    static <X> X of(Class<X> type, LentConnection connection, X target, @Nullable Statement statement) {
        return type.cast(Proxy.newProxyInstance(
                LentObject.class.getClassLoader(),
                new Class<?>[] {type},
                new LentObject(connection, target, statement)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Object argument = arguments == null || arguments.length == 0 ? null : arguments[0];
        switch (method.getName()) {
            case "getConnection" -> {
                connection.requireLent();
                return connection;
            }
            case "getStatement" -> {
                return statement;
            }
            case "equals" -> {
                return proxy == argument;
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "unwrap" -> {
                connection.requireLent();
                if (argument instanceof Class<?> type && type.isInstance(proxy)) {
                    return proxy;
                }
            }
            case "close" -> {
                if (proxy instanceof Statement own) {
                    connection.forget(own);
                }
            }
            case "isClosed", "toString" -> {}
            default -> connection.requireLent();
        }
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof ResultSet rows && method.getReturnType() == ResultSet.class
                    ? of(ResultSet.class, connection, rows, proxy instanceof Statement own ? own : statement)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The metadata of a lent connection. */
    static DatabaseMetaData of(LentConnection connection, DatabaseMetaData metadata) {
        return of(DatabaseMetaData.class, connection, metadata, null);
    }
}
