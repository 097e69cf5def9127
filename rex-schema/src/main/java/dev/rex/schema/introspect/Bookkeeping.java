package dev.rex.schema.introspect;

import dev.rex.schema.ObjectName;
import java.util.Locale;
import java.util.Set;

/** The tables that tools keep for themselves in the database that they work on. */
final class Bookkeeping {
    private static final Set<String> NAMES =
            Set.of("databasechangelog", "databasechangeloglock", "flyway_schema_history");

    private Bookkeeping() {}

    static boolean contains(ObjectName name) {
        String lower = name.name().toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || lower.startsWith("rex_") || lower.startsWith("sqlite_");
    }
}
