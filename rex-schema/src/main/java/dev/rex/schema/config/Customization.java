package dev.rex.schema.config;

import dev.rex.schema.error.ConfigException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the generated Java differs from what the schema alone would give: the sections {@code names}, {@code forcedTypes} and
 * {@code reuse} of {@code rex.yaml}.
 *
 * @param names other names
 * @param forcedTypes other types; of several that fit a column the first holds
 * @param reuse what other modules have generated already
 */
public record Customization(Names names, List<ForcedType> forcedTypes, List<Reuse> reuse) {
    /** Nothing differs. */
    public static final Customization NONE =
            new Customization(new Names(List.of(), Map.of(), Map.of(), Map.of()), List.of(), List.of());

    /** Copies the lists. */
    public Customization {
        forcedTypes = List.copyOf(forcedTypes);
        reuse = List.copyOf(reuse);
    }

    /**
     * The names that objects are called by in Java instead of their own. Each is written like a name of the database: {@code
     * app_user} becomes {@code AppUserTable}, {@code APP_USER}, {@code AppUser}.
     *
     * @param strip what the names of tables lose at their beginning, if something is left then
     * @param tables by the table's or enum's name, with its schema if that is not the default one
     * @param rows the name of one row, by the table's name, where the singular is not right
     * @param columns by {@code table.column}
     */
    public record Names(
            List<String> strip, Map<String, String> tables, Map<String, String> rows, Map<String, String> columns) {
        /** Copies the collections, and sorts the maps. */
        public Names {
            strip = List.copyOf(strip);
            tables = Collections.unmodifiableMap(new TreeMap<>(tables));
            rows = Collections.unmodifiableMap(new TreeMap<>(rows));
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }
    }

    /**
     * A type that columns have instead of their own: a kind that Rex knows, or a type of the user's.
     *
     * @param columns a pattern for {@code table.column}; null for all
     * @param types a pattern for the type's name in the database; null for all
     * @param kind a kind of {@link dev.rex.schema.DataType.Kind}, for one that Rex knows; else null
     * @param javaType the name of a class, for one of the user's; else null
     * @param constant the static field that holds its {@code SqlType}: {@code com.acme.Types.USER_ID}; null if values are
     *     JSON documents of that class
     * @param place where it was said, for messages
     */
    public record ForcedType(
            @Nullable Pattern columns,
            @Nullable Pattern types,
            @Nullable String kind,
            @Nullable String javaType,
            @Nullable String constant,
            String place) {}

    /**
     * Tables that another module has generated: they are used, and not generated again.
     *
     * @param module the path of that module, from the directory of this project on: its {@code rex.yaml}, if it has one,
     *     tells how it named them
     * @param packageName the package that it generated into
     * @param snapshot the path of its snapshot, from its own directory on; null for {@code rex-schema.<dialect>.json}
     * @param place where it was said, for messages
     */
    public record Reuse(
            String module, String packageName, @Nullable String snapshot, String place) {}

    static Customization read(YamlSection root) {
        Names names = root.section("names").map(Customization::names).orElse(NONE.names());
        List<ForcedType> forcedTypes = root.sections("forcedTypes").stream()
                .map(Customization::forcedType)
                .toList();
        List<Reuse> reuse =
                root.sections("reuse").stream().map(Customization::reuse).toList();
        return new Customization(names, forcedTypes, reuse);
    }

    private static Names names(YamlSection section) {
        Names names = new Names(
                section.texts("strip").stream().map(YamlSection.Text::value).toList(),
                values(section.map("tables")),
                values(section.map("rows")),
                values(section.map("columns")));
        section.close();
        return names;
    }

    private static ForcedType forcedType(YamlSection section) {
        String place = section.place();
        Optional<String> javaType = section.text("javaType").map(YamlSection.Text::value);
        Optional<String> constant = section.text("sqlType").map(YamlSection.Text::value);
        Optional<String> json = section.text("json").map(YamlSection.Text::value);
        ForcedType forced = new ForcedType(
                section.text("columns").map(text -> Pattern.of(text.value())).orElse(null),
                section.text("types").map(text -> Pattern.of(text.value())).orElse(null),
                section.text("kind").map(YamlSection.Text::value).orElse(null),
                javaType.or(() -> json).orElse(null),
                constant.orElse(null),
                place);
        section.close();
        boolean half = javaType.isPresent() != constant.isPresent();
        long ways = Stream.of(javaType, json, Optional.ofNullable(forced.kind()))
                .filter(Optional::isPresent)
                .count();
        if (half || ways != 1) {
            throw new ConfigException(
                    place + ": a forced type needs either \"kind\", or \"json\", or both \"javaType\" and \"sqlType\"",
                    "write kind: boolean, or json: com.acme.Settings, or javaType: com.acme.UserId and sqlType:"
                            + " com.acme.Types.USER_ID");
        }
        if (forced.columns() == null && forced.types() == null) {
            throw new ConfigException(
                    place + ": a forced type needs \"columns\" or \"types\"",
                    "write columns: users.id, or types: jsonb");
        }
        return forced;
    }

    private static Reuse reuse(YamlSection section) {
        Reuse reuse = new Reuse(
                section.requireText("module").value(),
                section.requireText("packageName").value(),
                section.text("snapshot").map(YamlSection.Text::value).orElse(null),
                section.place());
        section.close();
        return reuse;
    }

    private static Map<String, String> values(Map<String, YamlSection.Text> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> values.put(key, text.value()));
        return values;
    }

    /** The first forced type that fits a column. */
    public Optional<ForcedType> forcedType(String table, String column, String type) {
        return forcedTypes.stream()
                .filter(forced -> (forced.columns() == null || forced.columns().matches(table + "." + column))
                        && (forced.types() == null || forced.types().matches(type)))
                .findFirst();
    }
}
