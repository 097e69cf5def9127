package dev.rex.schema.scratch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a dialect adds so that its databases can serve as scratch databases. Implementations have no state. */
public interface ScratchDialect {
    /** The name of the dialect. */
    String name();

    /**
     * A new and empty database that needs nothing but the class path.
     *
     * @param folder where its files go, and where those of killed builds are looked for and removed
     */
    ScratchDatabase embedded(Path folder);

    /**
     * A query for all that somebody put into a database: a row each, with its kind and its name. A table of the
     * connection's default schema has the kind {@code table} and no qualifier.
     */
    String contents();

    /** The statements that remove that content. */
    List<String> clearing(List<Found> contents);

    /** Why a database with that URL cannot serve, if it cannot. */
    default Optional<String> objection(String url) {
        return Optional.empty();
    }

    /**
     * The statements after which a connection, while it is open, has the database for itself among those that run the
     * same statements. They fail, after a while, if another connection has it.
     */
    default List<String> claiming() {
        return List.of();
    }

    /**
     * A thing found in a database.
     *
     * @param kind what it is, in a word: {@code table}
     * @param name its name, as {@link #contents} gives it
     */
    record Found(String kind, String name) {
        @Override
        public String toString() {
            return kind + " " + name;
        }
    }
}
