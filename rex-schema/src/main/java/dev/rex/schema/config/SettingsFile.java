package dev.rex.schema.config;

import dev.rex.schema.error.ConfigException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The content of a {@code rex.yaml}. The only class that touches snakeyaml; used only where there is such a file. */
final class SettingsFile {
    private final Path file;
    private final Map<Setting, RexConfig.Value> values = new EnumMap<>(Setting.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    static Map<Setting, RexConfig.Value> read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root != null) {
                settings.readAll(root);
            }
        } catch (MarkedYAMLException e) {
            // its own message quotes what stands there, and that may be a password
            throw settings.error(
                    e.getProblemMark(),
                    "is no YAML",
                    "write lines of \"key: value\", and quotes around a value with special characters");
        } catch (IOException | YAMLException e) {
            throw settings.error(null, "cannot be read as UTF-8 text", "write lines of \"key: value\"");
        }
        return settings.values;
    }

    private void readAll(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            throw error(root.getStartMark(), "is no list of settings", "write lines of \"key: value\"");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            readOne(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void readOne(Node keyNode, Node valueNode) {
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        Mark mark = keyNode.getStartMark();
        Setting setting = Setting.ofKey(key).orElseThrow(() -> error(mark, "unknown key \"" + key + "\"", known(key)));
        if (!(valueNode instanceof ScalarNode scalar)) {
            throw error(valueNode.getStartMark(), "the value of \"" + key + "\" is no single value", "write one text");
        }
        if (values.containsKey(setting)) {
            throw error(mark, "the key \"" + key + "\" stands there twice", "keep one of the two");
        }
        if (!valueNode.getTag().equals(Tag.NULL)) {
            values.put(setting, new RexConfig.Value(scalar.getValue(), place(mark)));
        }
    }

    private static String known(String key) {
        String all = Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
        return Setting.nearest(key)
                        .map(nearest -> "did you mean \"" + nearest.key() + "\"? ")
                        .orElse("")
                + "the keys are " + all;
    }

    private String place(@Nullable Mark mark) {
        return mark == null ? file.toString() : file + ":" + (mark.getLine() + 1);
    }

    private ConfigException error(@Nullable Mark mark, String problem, String hint) {
        return new ConfigException(place(mark) + ": " + problem, hint);
    }
}
