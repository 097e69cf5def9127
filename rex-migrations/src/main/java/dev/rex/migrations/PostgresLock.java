package dev.rex.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An advisory lock of the session that migrates: PostgreSQL drops it when the connection ends. It is tried, never waited
 * for inside the database: a waiting statement holds a snapshot, for which {@code CREATE INDEX CONCURRENTLY} of the holder
 * would wait in turn.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory Locks</a>
 */
final class PostgresLock implements DatabaseLock {
    /** "rex-migr" as eight bytes; advisory locks are per database already. */
    static final long KEY = 0x7265782d6d696772L;

    private static final String HOLDER = """
            select format('process %s of the server (user %s%s%s), connected since %s', a.pid, a.usename,
                       ', from ' || host(a.client_addr), ', application ' || nullif(a.application_name, ''),
                       to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ'))
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.classid = ? and l.objid = ? and l.objsubid = 1
              and l.database = (select oid from pg_database where datname = current_database())
            """;

    private final Connection connection;

    PostgresLock(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return call("select pg_try_advisory_lock(?)");
    }

    @Override
    public String holder() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOLDER)) {
            query.setLong(1, KEY >>> 32);
            query.setLong(2, KEY & 0xffffffffL);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "a process that has just let go";
            }
        }
    }

    @Override
    public boolean release() throws SQLException {
        return call("select pg_advisory_unlock(?)");
    }

    private boolean call(String function) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(function)) {
            query.setLong(1, KEY);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
