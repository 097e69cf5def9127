package dev.rex.schema.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.error.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomizationTest {
    @TempDir
    Path project;

    private RexConfig load(String yaml) {
        try {
            Files.writeString(project.resolve("rex.yaml"), yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return RexConfig.load(project, Map.of(), name -> null, name -> null);
    }

    @Test
    void sections_all_areRead() {
        RexConfig config = load("""
                dialect: sqlite
                include: [users, "billing.*"]
                exclude: tmp_*
                names:
                  strip: t_
                  tables: {usr: app_user}
                  columns:
                    usr.usr_nm: name
                forcedTypes:
                  - columns: "*.is_*"
                    kind: boolean
                  - types: jsonb
                    javaType: com.acme.Document
                    sqlType: com.acme.Types.DOCUMENT
                reuse:
                  - module: ../core
                    packageName: com.acme.core
                """);
        Customization customization = config.customization();
        assertThat(config.patterns(Setting.INCLUDE)).containsExactly(Pattern.of("users"), Pattern.of("billing.*"));
        assertThat(config.patterns(Setting.EXCLUDE)).containsExactly(Pattern.of("tmp_*"));
        assertThat(config.origin(Setting.INCLUDE)).hasValue(project.resolve("rex.yaml") + ":2");
        assertThat(customization.names())
                .isEqualTo(new Customization.Names(
                        List.of("t_"), Map.of("usr", "app_user"), Map.of(), Map.of("usr.usr_nm", "name")));
        assertThat(customization.forcedTypes()).hasSize(2);
        assertThat(customization.forcedType("users", "is_admin", "integer"))
                .get()
                .extracting(Customization.ForcedType::kind)
                .isEqualTo("boolean");
        assertThat(customization.forcedType("users", "doc", "JSONB"))
                .get()
                .extracting(Customization.ForcedType::javaType, Customization.ForcedType::place)
                .containsExactly("com.acme.Document", project.resolve("rex.yaml") + ":12");
        assertThat(customization.forcedType("users", "doc", "text")).isEmpty();
        assertThat(customization.reuse())
                .containsExactly(
                        new Customization.Reuse("../core", "com.acme.core", null, project.resolve("rex.yaml") + ":16"));
    }

    @Test
    void sections_none_areEmpty() {
        assertThat(load("dialect: sqlite").customization()).isEqualTo(Customization.NONE);
        assertThat(load("names:\nforcedTypes:\nreuse: []").customization()).isEqualTo(Customization.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names:\\n  table: {a: b} | :2: unknown key \"table\"; did you mean \"tables\"? the keys are strip, tables, rows,"
                        + " columns",
                "forcedTypes:\\n  - colums: a | :2: unknown key \"colums\"; did you mean \"columns\"?",
                "forcedType: [] | :1: unknown key \"forcedType\"; did you mean \"forcedTypes\"?",
                "forcedTypes: {columns: a} | :1: the value of \"forcedTypes\" is no list",
                "forcedTypes: [a] | :1: is no list of settings",
                "forcedTypes:\\n- {columns: a.b, javaType: x} | :2: a forced type needs either \"kind\", or \"json\", or both",
                "forcedTypes:\\n- {columns: a.b, kind: date, javaType: x, sqlType: y} | :2: a forced type needs either",
                "forcedTypes:\\n- {kind: date} | :2: a forced type needs \"columns\" or \"types\"",
                "reuse:\\n- {module: core} | :2: the key \"packageName\" is missing",
                "names:\\n  tables:\\n    a: b\\n    a: c | :4: the key \"a\" stands there twice",
                "names:\\n  tables:\\n    a: [b] | :3: the value of \"a\" is no single value",
                "include: [[a]] | :1: the value of \"include\" is no single value",
            })
    void sections_malformed_nameLineAndKey(String yaml, String message) {
        String[] parts = message.split("; ");
        assertThatThrownBy(() -> load(yaml.replace("\\n", "\n")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "users, users, true",
        "users, USERS, true",
        "users, user, false",
        "u*s, users, true",
        "*, '', true",
        "'', a, false",
        "?, a, true",
        "?, '', false",
        "a*b*c, aXXbYYc, true",
        "a*b*c, aXXbYY, false",
        "*.id, users.id, true",
        "*a*a*a*a*a*a*a*a*b, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false",
        "a.b, aXb, false",
    })
    void pattern_name_fits(String pattern, String name, boolean fits) {
        assertThat(Pattern.of(pattern).matches(name)).isEqualTo(fits);
    }
}
