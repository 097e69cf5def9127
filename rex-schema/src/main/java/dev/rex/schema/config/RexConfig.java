package dev.rex.schema.config;

import dev.rex.schema.error.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold, the same for the Maven plugin, the command line and the running program. The first that
 * gives a value wins: the caller itself, a system property ({@code -Drex.url=..}), an environment variable ({@code
 * REX_URL}), the file {@code rex.yaml}, the default. An empty property or variable counts as none. Immutable.
 */
public final class RexConfig {
    /** The file's name. */
    public static final String FILE = "rex.yaml";

    private final Path directory;
    private final Map<Setting, Value> values;
    private final Customization customization;

    private RexConfig(Path directory, Map<Setting, Value> values, Customization customization) {
        this.directory = directory;
        this.values = new EnumMap<>(values);
        this.customization = customization;
    }

    /**
     * The settings for a project.
     *
     * @param directory where {@code rex.yaml} is looked for; relative paths start there
     * @param given what the caller itself says
     * @throws ConfigException if the file has an unknown key or is no such file
     */
    public static RexConfig load(Path directory, Map<Setting, String> given) {
        return load(directory, given, System::getProperty, System.getenv()::get);
    }

    static RexConfig load(
            Path directory,
            Map<Setting, String> given,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) {
        Path file = directory.resolve(FILE);
        SettingsFile ofFile = Files.exists(file) ? read(file) : SettingsFile.EMPTY;
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Optional<Value> value = value(given.get(setting), "given")
                    .or(() -> value(properties.apply(setting.property()), "system property " + setting.property()))
                    .or(() -> value(environment.apply(setting.variable()), "variable " + setting.variable()))
                    .or(() -> Optional.ofNullable(ofFile.values().get(setting)))
                    .or(() -> setting.defaultValue().map(text -> new Value(text, "default")));
            value.ifPresent(v -> values.put(setting, v));
        }
        return new RexConfig(directory, values, ofFile.customization());
    }

    private static SettingsFile read(Path file) {
        try {
            return SettingsFile.read(file);
        } catch (NoClassDefFoundError e) {
            throw new ConfigException(
                    file + " cannot be read: snakeyaml is not on the class path",
                    "add org.yaml:snakeyaml to the dependencies, or use system properties or REX_ variables",
                    e);
        }
    }

    private static Optional<Value> value(@Nullable String text, String origin) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Value(text, origin));
    }

    /** The value of a setting. */
    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting)).map(Value::text);
    }

    /**
     * The value of a setting that the caller cannot do without.
     *
     * @throws ConfigException if there is none; the message says how to give one
     */
    public String require(Setting setting) {
        return get(setting)
                .orElseThrow(() -> new ConfigException(
                        "The setting " + setting.key() + " is missing",
                        "give it in " + FILE + ", as " + setting.variable() + ", or with -D" + setting.property()
                                + "=.."));
    }

    /** Where the value of a setting comes from: {@code rex.yaml:3}; for messages. */
    public Optional<String> origin(Setting setting) {
        return Optional.ofNullable(values.get(setting)).map(Value::origin);
    }

    /**
     * The database to work on.
     *
     * @throws ConfigException if no URL is set, or one that is none
     */
    public DatabaseAddress database() {
        return new DatabaseAddress(
                require(Setting.URL),
                get(Setting.USER).orElse(null),
                get(Setting.PASSWORD).orElse(null));
    }

    /**
     * The scratch database, if it is one that somebody else runs, and not an embedded one.
     *
     * @throws ConfigException if the setting is neither {@code embedded} nor a JDBC URL
     */
    public Optional<DatabaseAddress> scratch() {
        String scratch = require(Setting.SCRATCH);
        if (scratch.equals("embedded")) {
            return Optional.empty();
        }
        if (!scratch.startsWith("jdbc:")) {
            throw new ConfigException(
                    "The setting scratch is neither \"embedded\" nor a JDBC URL: " + Secrets.mask(scratch) + " ("
                            + origin(Setting.SCRATCH).orElse("") + ")",
                    "leave it out, or write jdbc:..");
        }
        return Optional.of(new DatabaseAddress(
                scratch,
                get(Setting.SCRATCH_USER).orElse(null),
                get(Setting.SCRATCH_PASSWORD).orElse(null)));
    }

    /**
     * The value of a setting that is made of {@code name=value}, with commas or line ends between them.
     *
     * @throws ConfigException if a part has no name, or a name stands there twice
     */
    public Map<String, String> pairs(Setting setting) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : get(setting).orElse("").split("[,\\n]", -1)) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0)).strip();
            if (part.isBlank()) {
                continue;
            }
            if (name.isEmpty() || pairs.put(name, part.substring(equals + 1).strip()) != null) {
                // the values may be secrets, so they are not repeated here
                throw new ConfigException(
                        "The setting " + setting.key() + " has "
                                + (name.isEmpty() ? "a part without a name" : name + " twice") + " ("
                                + origin(setting).orElse("") + ")",
                        "write name=value, with commas or line ends between them");
            }
        }
        return pairs;
    }

    /** The values of a setting that is a list of patterns; none if it is not set. */
    public List<Pattern> patterns(Setting setting) {
        return get(setting).map(Pattern::listOf).orElse(List.of());
    }

    /** What {@code rex.yaml} says about the generated Java beyond single values. */
    public Customization customization() {
        return customization;
    }

    /** The value of a setting that is a path, from the directory of the project on. */
    public Optional<Path> path(Setting setting) {
        return get(setting).map(directory::resolve);
    }

    /** The settings with their origins, one a line, passwords masked. */
    @Override
    public String toString() {
        return Arrays.stream(Setting.values())
                .filter(values::containsKey)
                .map(setting -> setting.key() + ": " + shown(setting) + " ("
                        + origin(setting).orElse("") + ")")
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String shown(Setting setting) {
        return setting.isSecret() ? "***" : Secrets.mask(get(setting).orElse(""));
    }

    /** A value and where it comes from. */
    record Value(String text, String origin) {}
}
