package dev.rex.schema.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The content of a {@code rex.yaml}.
 *
 * @param values the settings that are single values
 * @param customization all others
 */
record SettingsFile(Map<Setting, RexConfig.Value> values, Customization customization) {
    /** Nothing is set. */
    static final SettingsFile EMPTY = new SettingsFile(Map.of(), Customization.NONE);

    static SettingsFile read(Path file) {
        YamlSection root = YamlSection.of(file);
        Map<Setting, RexConfig.Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (setting.isList()) {
                List<YamlSection.Text> all = root.texts(setting.key());
                if (!all.isEmpty()) {
                    String joined = all.stream().map(YamlSection.Text::value).collect(Collectors.joining(","));
                    values.put(setting, new RexConfig.Value(joined, all.get(0).place()));
                }
            } else {
                root.text(setting.key())
                        .ifPresent(text -> values.put(setting, new RexConfig.Value(text.value(), text.place())));
            }
        }
        Customization customization = Customization.read(root);
        root.close();
        return new SettingsFile(values, customization);
    }
}
