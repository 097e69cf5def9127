package dev.rex.schema.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A setting. Its {@link #key} stands in {@code rex.yaml} and, after {@code rex.}, names the system property; the
 * environment variable is {@link #variable}.
 */
public enum Setting {
    /** The JDBC URL of the database to work on. */
    URL("url", null),
    /** Its user. */
    USER("user", null),
    /** Its password. */
    PASSWORD("password", null),
    /** The kind of database that code is generated for; if it is not set, the one of the URL. */
    DIALECT("dialect", null),
    /** The folder of the migrations, or one changelog file. */
    MIGRATIONS("migrations", "src/main/resources/db/migrations"),
    /** Values for the placeholders in them: {@code schema=app, owner=ann}. */
    PLACEHOLDERS("placeholders", null),
    /** The contexts that they are applied for: {@code production}. */
    CONTEXTS("contexts", null),
    /** An expression that the labels of a migration have to meet: {@code v1 and !beta}. */
    LABELS("labels", null),
    /** The folder of the files of SQL whose statements become methods. */
    QUERIES("queries", "src/main/sql"),
    /** The Java package of what is generated. */
    PACKAGE_NAME("packageName", null),
    /** The class that stands for the whole schema. */
    SCHEMA_CLASS("schemaClass", "AppSchema"),
    /** The scratch database: {@code embedded}, or a JDBC URL. */
    SCRATCH("scratch", "embedded"),
    /** The user of a scratch database with a URL. */
    SCRATCH_USER("scratchUser", null),
    /** The password of a scratch database with a URL. */
    SCRATCH_PASSWORD("scratchPassword", null),
    /** The folder for the files of embedded scratch databases; if it is not set, one in the user's cache. */
    SCRATCH_DIRECTORY("scratchDirectory", null),
    /** What code is generated from: {@code migrations}, or {@code database}, the one of the URL as it is. */
    SOURCE("source", "migrations"),
    /** How the committed snapshot is used: {@code auto}, {@code frozen} or {@code off}. */
    SNAPSHOT("snapshot", "auto"),
    /** The snapshot's file; if it is not set, {@code rex-schema.<dialect>.json}. */
    SNAPSHOT_FILE("snapshotFile", null),
    /** Patterns for the tables, views and enums that code is generated for; if it is not set, all. */
    INCLUDE("include", null),
    /** Patterns for those that it is not generated for. */
    EXCLUDE("exclude", null);

    private final String key;
    private final @Nullable String defaultValue;

    Setting(String key, @Nullable String defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** The key in {@code rex.yaml}: {@code packageName}. */
    public String key() {
        return key;
    }

    /** The system property: {@code rex.packageName}. */
    public String property() {
        return "rex." + key;
    }

    /** The environment variable: {@code REX_PACKAGE_NAME}. */
    public String variable() {
        return "REX_" + name();
    }

    /** What holds if nobody says anything. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** Whether its value is never printed. A placeholder may stand for the password of a role. */
    boolean isSecret() {
        return this == PASSWORD || this == SCRATCH_PASSWORD || this == PLACEHOLDERS;
    }

    /** Whether it has several values: a list in the file, else with commas between them. */
    boolean isList() {
        return this == INCLUDE || this == EXCLUDE || this == CONTEXTS || this == LABELS;
    }
}
