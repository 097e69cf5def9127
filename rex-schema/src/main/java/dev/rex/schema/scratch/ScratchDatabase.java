package dev.rex.schema.scratch;

import dev.rex.schema.config.DatabaseAddress;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * A database to throw away: empty when it is opened, and of no concern to anybody after it is closed.
 *
 * <pre>{@code
 * try (ScratchDatabase scratch = ScratchDatabase.embedded(dialect, ScratchFolder.ofUser());
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
