package dev.rex.schema.config;

import dev.rex.schema.error.ConfigException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file. Its keys are asked for one by one; {@link #close} refuses those that nobody asked for. The
 * only class that touches snakeyaml. Errors name file, line and key, and never a value: it may be a password.
 */
final class YamlSection {
    private static final String HINT = "write lines of \"key: value\"";

    /** A text in the file, and where it stands. */
    record Text(String value, String place) {}

    private record Entry(Mark mark, Node value) {}

    private final Path file;
    private final @Nullable Mark start;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private YamlSection(Path file, @Nullable Node node) {
        this.file = file;
        this.start = node == null ? null : node.getStartMark();
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw error(node.getStartMark(), "is no list of settings", HINT);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Mark mark = tuple.getKeyNode().getStartMark();
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.put(key, new Entry(mark, tuple.getValueNode())) != null) {
                throw error(mark, "the key \"" + key + "\" stands there twice", "keep one of the two");
            }
        }
    }

    /** The whole file. */
    static YamlSection of(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new YamlSection(file, new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader));
        } catch (MarkedYAMLException e) {
            // its own message quotes what stands there, and that may be a password
            throw error(
                    file,
                    e.getProblemMark(),
                    "is no YAML",
                    HINT + ", and quotes around a value with special characters");
        } catch (IOException | YAMLException e) {
            throw error(file, null, "cannot be read as UTF-8 text", HINT);
        }
    }

    /** A single value; none if it is not there, or null. */
    Optional<Text> text(String key) {
        return value(key).map(node -> text(key, node));
    }

    /**
     * A single value that has to be there.
     *
     * @throws ConfigException if it is not
     */
    Text requireText(String key) {
        return text(key)
                .orElseThrow(() -> error(start, "the key \"" + key + "\" is missing", "add \"" + key + ": ..\""));
    }

    /** Several values: a list, or one alone. */
    List<Text> texts(String key) {
        return value(key)
                .map(node -> node instanceof SequenceNode list
                        ? list.getValue().stream().map(one -> text(key, one)).toList()
                        : List.of(text(key, node)))
                .orElse(List.of());
    }

    /** Values by keys that the user chooses, in the order of the file. */
    Map<String, Text> map(String key) {
        Map<String, Text> map = new LinkedHashMap<>();
        section(key).ifPresent(section -> section.entries.keySet().forEach(own -> section.text(own)
                .ifPresent(text -> map.put(own, text))));
        return map;
    }

    /** A section within. */
    Optional<YamlSection> section(String key) {
        return value(key).map(node -> new YamlSection(file, node));
    }

    /** A list of sections within. */
    List<YamlSection> sections(String key) {
        List<YamlSection> sections = new ArrayList<>();
        value(key).ifPresent(node -> {
            if (!(node instanceof SequenceNode list)) {
                throw error(
                        node.getStartMark(), "the value of \"" + key + "\" is no list", "begin its lines with \"- \"");
            }
            list.getValue().forEach(one -> sections.add(new YamlSection(file, one)));
        });
        return sections;
    }

    /**
     * Where the section begins: {@code rex.yaml:3}.
     */
    String place() {
        return place(file, start);
    }

    /**
     * Ends the reading.
     *
     * @throws ConfigException if there is a key that nobody asked for; it names the nearest one
     */
    void close() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                String guess = Nearest.of(key, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"? ")
                        .orElse("");
                throw error(
                        entry.mark(),
                        "unknown key \"" + key + "\"",
                        guess + "the keys are " + String.join(", ", known));
            }
        });
    }

    private Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(node -> !node.getTag()
                .equals(Tag.NULL));
    }

    private Text text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(node.getStartMark(), "the value of \"" + key + "\" is no single value", "write one text");
        }
        return new Text(scalar.getValue(), place(file, node.getStartMark()));
    }

    private ConfigException error(@Nullable Mark mark, String problem, String hint) {
        return error(file, mark, problem, hint);
    }

    private static ConfigException error(Path file, @Nullable Mark mark, String problem, String hint) {
        return new ConfigException(place(file, mark) + ": " + problem, hint);
    }

    private static String place(Path file, @Nullable Mark mark) {
        return mark == null ? file.toString() : file + ":" + (mark.getLine() + 1);
    }
}
