package dev.rex.benchmarks.workload;

import com.zaxxer.hikari.HikariConfig;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps a pool to one physical connection for good, and tells which it is. */
final class OnePhysical {
    private @Nullable Connection connection;

    /** Changes the settings of the pool. */
    void note(HikariConfig config) {
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        DataSource origin = Objects.requireNonNull(config.getDataSource());
        config.setDataSource((DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(origin, arguments);
                    if (result instanceof Connection made) {
                        connection = made;
                    }
                    return result;
                }));
    }

    /** The connection, which is in the pool whenever nobody uses that. */
    Connection connection() {
        return Objects.requireNonNull(connection);
    }
}
