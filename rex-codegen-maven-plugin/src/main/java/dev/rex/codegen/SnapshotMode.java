package dev.rex.codegen;

import dev.rex.schema.error.ConfigException;
import java.util.Locale;

/** How the committed snapshot of the schema is used. */
public enum SnapshotMode {
    /** While it belongs to the migrations it is read, and no database is needed; else it is made anew. */
    AUTO,
    /** It is read; that it does not belong to the migrations is an error. */
    FROZEN,
    /** There is none. */
    OFF;

    /**
     * The mode of that name.
     *
     * @throws ConfigException if there is none
     */
    public static SnapshotMode of(String name) {
        for (SnapshotMode mode : values()) {
            if (mode.name().equals(name.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new ConfigException(
                "The setting snapshot is none of auto, frozen and off: " + name,
                "leave it out, or write frozen where no database may be started");
    }
}
