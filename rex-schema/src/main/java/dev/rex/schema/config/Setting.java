package dev.rex.schema.config;

import java.util.Arrays;
import java.util.Locale;
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
    SCRATCH_DIRECTORY("scratchDirectory", null);

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

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    /** The setting whose key is most like the text, if one is like it at all. */
    static Optional<Setting> nearest(String text) {
        Setting nearest = null;
        int least = Math.max(2, text.length() / 3) + 1;
        for (Setting setting : values()) {
            int distance = distance(plain(text), plain(setting.key));
            if (distance < least) {
                least = distance;
                nearest = setting;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** How many characters have to be put in, taken out or exchanged (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
