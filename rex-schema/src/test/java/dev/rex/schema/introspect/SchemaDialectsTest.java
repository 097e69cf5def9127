package dev.rex.schema.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.error.ConfigException;
import org.junit.jupiter.api.Test;

class SchemaDialectsTest {
    @Test
    void all_always_hasTheBuiltInOnes() {
        assertThat(SchemaDialects.all()).extracting(SchemaDialect::name).containsExactly("postgresql", "sqlite");
    }

    @Test
    void ofUrl_knownKind_isItsDialect() {
        assertThat(SchemaDialects.ofUrl("jdbc:sqlite:x.db").name()).isEqualTo("sqlite");
        assertThat(SchemaDialects.ofUrl("jdbc:postgresql://h/db").name()).isEqualTo("postgresql");
    }

    @Test
    void named_unknown_listsWhatThereIs() {
        assertThatThrownBy(() -> SchemaDialects.named("mysql"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("no dialect mysql", "postgresql, sqlite", "plugin");
        assertThatThrownBy(() -> SchemaDialects.ofUrl("jdbc:mysql://ann:hunter2@h/db"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no dialect for jdbc:mysql")
                .hasMessageNotContaining("hunter2");
    }
}
