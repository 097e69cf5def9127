package dev.rex.schema.introspect;

import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.error.ConfigException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The dialects on the class path. */
public final class SchemaDialects {
    private SchemaDialects() {}

    /** All of them, by name. */
    public static List<SchemaDialect> all() {
        return ServiceLoader.load(SchemaDialect.class, SchemaDialects.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SchemaDialect::name))
                .toList();
    }

    /**
     * The dialect of that name.
     *
     * @throws ConfigException if there is none
     */
    public static SchemaDialect named(String name) {
        return all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ConfigException("There is no dialect " + name, whatThereIs()));
    }

    /**
     * The dialect that a JDBC URL belongs to.
     *
     * @throws ConfigException if there is none
     */
    public static SchemaDialect ofUrl(String url) {
        return all().stream()
                .filter(dialect -> dialect.accepts(url))
                .findFirst()
                .orElseThrow(() -> {
                    // no more than the kind: what follows may hold a password
                    String kind = url.replaceFirst("^(jdbc:[^:/]*).*$", "$1");
                    return new ConfigException("There is no dialect for " + kind, whatThereIs());
                });
    }

    /**
     * The dialect that the settings name, or else that of their URL.
     *
     * @throws ConfigException if they have neither, or there is no such dialect
     */
    public static SchemaDialect of(RexConfig config) {
        return config.get(Setting.DIALECT)
                .map(SchemaDialects::named)
                .or(() -> config.get(Setting.URL).map(SchemaDialects::ofUrl))
                .orElseGet(() -> named(config.require(Setting.DIALECT)));
    }

    private static String whatThereIs() {
        String names = all().stream().map(SchemaDialect::name).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "no dialect is on the class path at all: the services of rex-schema were lost in packaging"
                : "the class path has " + names
                        + "; other databases need their plugin among the dependencies (of the Maven plugin, in a build)";
    }
}
