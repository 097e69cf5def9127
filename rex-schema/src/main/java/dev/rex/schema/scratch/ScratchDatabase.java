package dev.rex.schema.scratch;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * A database to throw away: empty when it is opened, and of no concern to anybody after it is closed.
 *
 * <pre>{@code
 * try (ScratchDatabase scratch = ScratchDatabase.open(dialect.scratch(), config);
 *         Connection connection = scratch.connect()) {
 *     ...
 * }
 * }</pre>
 */
public interface ScratchDatabase extends AutoCloseable {
    /** The name of its dialect. */
    String dialect();

    /** Where it is, for those that open connections themselves. */
    DatabaseAddress address();

    /** A new connection, which the caller closes before the database. */
    default Connection connect() {
        return address().connect();
    }

    /** Stops a server that was started for it, and deletes its files. Does nothing the second time. */
    @Override
    void close();

    /** A database that was started, and how it is ended. */
    static ScratchDatabase of(ScratchDialect dialect, DatabaseAddress address, Runnable end) {
        return new ScratchDatabase() {
            @Override
            public String dialect() {
                return dialect.name();
            }

            @Override
            public DatabaseAddress address() {
                return address;
            }

            @Override
            public void close() {
                end.run();
            }
        };
    }

    /**
     * The database that the settings choose.
     *
     * @throws ScratchException if it cannot be had
     * @throws dev.rex.schema.error.DatabaseUnavailable if it is one with a URL and cannot be opened
     */
    static ScratchDatabase open(ScratchDialect dialect, RexConfig config) {
        return config.scratch()
                .map(address -> at(dialect, address))
                .orElseGet(() ->
                        embedded(dialect, config.path(Setting.SCRATCH_DIRECTORY).orElseGet(ScratchFolder::ofUser)));
    }

    /**
     * A database of its own, made for the occasion.
     *
     * @param folder where its files go; the caller may choose {@link ScratchFolder#ofUser}
     * @throws ScratchException if it cannot be started
     */
    static ScratchDatabase embedded(ScratchDialect dialect, Path folder) {
        return dialect.embedded(ScratchFolder.prepare(folder));
    }

    /**
     * The database at that address, emptied; a table {@code rex_scratch} marks it. One build at a time uses it, where
     * the dialect can tell.
     *
     * @throws ScratchException if it is not empty and has no such table, or another build holds it
     * @throws dev.rex.schema.error.DatabaseUnavailable if it cannot be opened
     */
    static ScratchDatabase at(ScratchDialect dialect, DatabaseAddress address) {
        return MarkedScratch.open(dialect, address);
    }
}
