package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/**
 * Connections that somebody else pools. They go back as they came: autocommit, isolation and read-only. How they were opened
 * is that one's matter; what a dialect would have set differently is logged once. Safe for threads if the data source is.
 */
public final class GivenConnections implements ConnectionSource {
    private final DataSource dataSource;
    private final SqlDialect dialect;
    private final AtomicBoolean checked = new AtomicBoolean();

    /** Those of a data source. */
    public GivenConnections(DataSource dataSource, SqlDialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** How long it is waited for is the data source's own setting. */
    @Override
    public Connection acquire(long limit) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            GivenConnection given = new GivenConnection(connection);
            if (!checked.get() && checked.compareAndSet(false, true)) {
                for (String difference : dialect.differences(given)) {
                    LoggerFactory.getLogger("rex.datasource")
                            .warn("Connections of the given data source: {}", difference);
                }
            }
            return given;
        } catch (SQLException e) {
            try (connection) {
                throw e;
            }
        }
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }
}
