package dev.rex.schema.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.error.ConfigException;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RexConfigTest {
    @TempDir
    Path project;

    private final Map<Setting, String> given = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    private RexConfig load() {
        return RexConfig.load(project, given, properties::get, environment::get);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(project.resolve("rex.yaml"), yaml);
    }

    @Test
    void get_nothingSaid_isTheDefault() {
        assertThat(load().get(Setting.MIGRATIONS)).hasValue("src/main/resources/db/migrations");
        assertThat(load().path(Setting.MIGRATIONS)).hasValue(project.resolve("src/main/resources/db/migrations"));
        assertThat(load().get(Setting.URL)).isEmpty();
        assertThat(load().scratch()).isEmpty();
    }

    @Test
    void pairs_commasOrLines_areRead() throws IOException {
        assertThat(load().pairs(Setting.PLACEHOLDERS)).isEmpty();
        given.put(Setting.PLACEHOLDERS, " schema = app,owner=ann=x , empty=,");
        assertThat(load().pairs(Setting.PLACEHOLDERS))
                .containsExactly(Map.entry("schema", "app"), Map.entry("owner", "ann=x"), Map.entry("empty", ""));
        given.clear();
        write("placeholders: |\n  schema=app\n  owner=ann\n");
        assertThat(load().pairs(Setting.PLACEHOLDERS)).containsOnlyKeys("schema", "owner");
        assertThat(load().toString()).contains("placeholders: ***").doesNotContain("ann");
    }

    @ParameterizedTest
    @CsvSource({"'secret', a part without a name", "'=secret', a part without a name", "'a=1,a=secret', a twice"})
    void pairs_thatAreNone_areRefusedWithoutTheValue(String text, String problem) {
        given.put(Setting.PLACEHOLDERS, text);

        assertThatThrownBy(() -> load().pairs(Setting.PLACEHOLDERS))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("The setting placeholders has " + problem + " (given)")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void get_saidInSeveralPlaces_isTheFirst(Setting setting) throws IOException {
        write("# first line\n" + setting.key() + ": file");
        assertThat(load().get(setting)).hasValue("file");
        assertThat(load().origin(setting)).hasValue(project.resolve("rex.yaml") + ":2");
        environment.put(setting.variable(), "environment");
        assertThat(load().get(setting)).hasValue("environment");
        properties.put(setting.property(), "property");
        assertThat(load().get(setting)).hasValue("property");
        given.put(setting, "given");
        assertThat(load().get(setting)).hasValue("given");
    }

    @Test
    void names_always_followOneRule() {
        assertThat(Setting.PACKAGE_NAME.key()).isEqualTo("packageName");
        assertThat(Setting.PACKAGE_NAME.property()).isEqualTo("rex.packageName");
        assertThat(Setting.PACKAGE_NAME.variable()).isEqualTo("REX_PACKAGE_NAME");
    }

    @Test
    void get_emptyValue_countsAsNone() throws IOException {
        write("user: ann\npassword:\n");
        environment.put("REX_USER", "");
        properties.put("rex.user", " ");
        assertThat(load().get(Setting.USER)).hasValue("ann");
        assertThat(load().get(Setting.PASSWORD)).isEmpty();
    }

    @Test
    void file_valuesThatLookLikeNumbers_areTexts() throws IOException {
        write("password: 0123\nuser: yes\n");
        assertThat(load().get(Setting.PASSWORD)).hasValue("0123");
        assertThat(load().get(Setting.USER)).hasValue("yes");
    }

    @ParameterizedTest
    @CsvSource({
        "migration, migrations",
        "package-name, packageName",
        "package_name, packageName",
        "Url, url",
        "usr, user"
    })
    void file_unknownKey_namesLineAndNearest(String wrong, String nearest) throws IOException {
        write("url: jdbc:sqlite:x\n\n" + wrong + ": secret value\n");
        assertThatThrownBy(this::load)
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(
                        project.resolve("rex.yaml") + ":3: unknown key \"" + wrong + "\"",
                        "did you mean \"" + nearest + "\"?",
                        "the keys are url, user, password")
                .hasMessageNotContaining("secret");
    }

    @Test
    void file_keyLikeNoOther_getsNoGuess() throws IOException {
        write("colour: red");
        assertThatThrownBy(this::load)
                .hasMessageContaining("unknown key \"colour\"")
                .hasMessageNotContaining("did you mean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url: a\\nurl: b | :2: the key \"url\" stands there twice",
                "url: [a, b] | :1: the value of \"url\" is no single value",
                "- url | :1: is no list of settings",
                "url: a\\n  password: hunter2 | :2: is no YAML",
                "password: 'hunter2 | is no YAML",
                "password: !!java.net.URL [hunter2] | is no YAML",
                "password: *hunter2 | :1: is no YAML",
                "url: a\\n---\\nurl: hunter2 | is no YAML",
            })
    void file_malformed_namesLineAndShowsNoValue(String yaml, String message) throws IOException {
        write(yaml.replace("\\n", "\n"));
        assertThatThrownBy(this::load)
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void file_notUtf8_isRefused() throws IOException {
        Files.write(project.resolve("rex.yaml"), "user: ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::load).isInstanceOf(ConfigException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void file_empty_saysNothing() throws IOException {
        write("# nothing\n");
        assertThat(load().get(Setting.URL)).isEmpty();
    }

    @Test
    void require_missing_saysHowToGiveIt() {
        assertThatThrownBy(() -> load().database())
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("The setting url is missing", "rex.yaml", "REX_URL", "-Drex.url");
    }

    @Test
    void addresses_set_haveUserAndPassword() {
        given.put(Setting.URL, "jdbc:postgresql://h/a");
        given.put(Setting.USER, "ann");
        given.put(Setting.PASSWORD, "p");
        given.put(Setting.SCRATCH, "jdbc:postgresql://h/s");
        given.put(Setting.SCRATCH_USER, "bob");
        given.put(Setting.SCRATCH_PASSWORD, "q");
        assertThat(load().database()).isEqualTo(new DatabaseAddress("jdbc:postgresql://h/a", "ann", "p"));
        assertThat(load().scratch()).hasValue(new DatabaseAddress("jdbc:postgresql://h/s", "bob", "q"));
    }

    @Test
    void scratch_neitherEmbeddedNorUrl_isRefused() {
        environment.put("REX_SCRATCH", "docker");
        assertThatThrownBy(() -> load().scratch())
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("neither \"embedded\" nor a JDBC URL: docker", "variable REX_SCRATCH");
    }

    @Test
    void toString_always_masksPasswords() throws IOException {
        write("password: hunter2\nurl: jdbc:postgresql://h/a?password=hunter3");
        given.put(Setting.SCRATCH_PASSWORD, "hunter4");
        assertThat(load().toString())
                .contains("password: *** (", "url: jdbc:postgresql://h/a?password=***", "scratch: embedded (default)")
                .doesNotContain("hunter");
    }

    @Test
    void load_withoutSnakeyaml_failsOnlyIfThereIsAFile() throws Exception {
        assertThat(loadWithoutSnakeyaml()).contains("scratch: embedded");
        write("url: jdbc:sqlite:x");
        assertThat(loadWithoutSnakeyaml()).contains("ConfigException", "add org.yaml:snakeyaml");
    }

    private String loadWithoutSnakeyaml() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.contains("snakeyaml")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(RexConfig.class.getName());
            return type.getMethod("load", Path.class, Map.class)
                    .invoke(null, project, Map.of())
                    .toString();
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        }
    }
}
