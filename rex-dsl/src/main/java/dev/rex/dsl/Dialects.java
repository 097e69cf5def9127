package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.postgres.PostgresDialect;
import dev.rex.dsl.dialect.sqlite.SqliteDialect;
import dev.rex.schema.error.ConfigException;
import java.util.Map;
import java.util.ServiceLoader;

/** The dialects that are there: the two that are built in, and those of plugins on the class path. */
public final class Dialects {
    private static final SqlDialect SQLITE = new SqliteDialect();

    /** Opened on first use: a program on SQLite never loads it. */
    private static final class Postgres {
        private static final SqlDialect DIALECT = PostgresDialect.newest();
    }

    private Dialects() {}

    /**
     * PostgreSQL 14 and later. A {@link Database} that opens its own connections asks the first of them for the server's
     * version, and refuses what came later; with connections of somebody else, the newest version is assumed.
     */
    public static SqlDialect postgres() {
        return Postgres.DIALECT;
    }

    /**
     * PostgreSQL as of a version, whatever the server is: what came later is refused before it is sent.
     *
     * <pre>{@code
     * Database db = Database.on(pool, Dialects.postgres(15));
     * }</pre>
     *
     * @param version the major version, such as 15
     * @throws ConfigException if it is older than 14
     */
    public static SqlDialect postgres(int version) {
        if (version < PostgresDialect.OLDEST) {
            throw new ConfigException(
                    "PostgreSQL " + version + " is older than the oldest version that is supported, "
                            + PostgresDialect.OLDEST,
                    "upgrade the server");
        }
        return PostgresDialect.of(version);
    }

    /** SQLite 3.39 and later. */
    public static SqlDialect sqlite() {
        return SQLITE;
    }

    /**
     * A dialect that writes the tables of one schema as those of another: one program, a schema for each tenant.
     *
     * <pre>{@code
     * Database tenant = Database.on(pool, Dialects.withSchemas(Dialects.postgres(), Map.of("", "tenant_7")));
     * }</pre>
     *
     * <p>To be made once for each tenant and kept: a constant query is compiled for the dialect that it was run on last.
     *
     * @param schemas from the schema that a table was generated with to the one that is meant; the empty text stands for
     *     tables that were generated without a schema. Types that are casts' targets keep theirs
     */
    public static SqlDialect withSchemas(SqlDialect dialect, Map<String, String> schemas) {
        return new SchemaMapping(dialect, schemas);
    }

    /**
     * The dialect for a JDBC URL.
     *
     * @throws ConfigException if none accepts it; the message names the kind of URL only, which may hold a password
     */
    public static SqlDialect forUrl(String url) {
        if (SQLITE.accepts(url)) {
            return SQLITE;
        }
        if (Postgres.DIALECT.accepts(url)) {
            return Postgres.DIALECT;
        }
        for (SqlDialect dialect : ServiceLoader.load(SqlDialect.class)) {
            if (dialect.accepts(url)) {
                return dialect;
            }
        }
        String kind = url.startsWith("jdbc:") && url.indexOf(':', 5) > 0 ? url.substring(0, url.indexOf(':', 5)) : "it";
        throw new ConfigException(
                "no dialect accepts the URL that begins with " + kind,
                "use jdbc:sqlite: or jdbc:postgresql:, or add the dialect's plugin to the class path");
    }
}
