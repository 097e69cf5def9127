package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    Path folder;

    private Path file;
    private Golden golden;

    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("select/limit.sql");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                -- sqlite
                select 1
                -- binds: 20

                -- postgresql
                -- unsupported
                """);
        golden = new Golden(file, false, false);
    }

    @Test
    void check_sameText_passes() {
        golden.check("sqlite", "select 1\n-- binds: 20\n\n");
        golden.checkUnsupported("postgresql");
        assertThat(golden.expected("sqlite")).hasValue("select 1\n-- binds: 20");
        assertThat(golden.expected("postgresql")).isEmpty();
    }

    @Test
    void check_otherText_fails() {
        assertThatThrownBy(() -> golden.check("sqlite", "select 2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("limit.sql, section sqlite");
        assertThatThrownBy(() -> golden.check("postgresql", "select 1")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> golden.checkUnsupported("sqlite")).isInstanceOf(AssertionError.class);
    }

    @Test
    void check_sectionMissing_fails() {
        assertThatThrownBy(() -> golden.check("mysql", "select 1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no section \"-- mysql\"");
        assertThatThrownBy(() -> new Golden(folder.resolve("none.sql"), false, false).checkUnsupported("sqlite"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no section");
    }

    @Test
    void check_textThatReadsLikeASection_fails() {
        assertThatThrownBy(() -> golden.check("sqlite", "select 1\n-- mysql\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cannot be kept");
        assertThatThrownBy(() -> golden.check("postgresql", "-- unsupported"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cannot be kept");
    }

    @Test
    void bless_oneSection_keepsTheOthersAndTheirOrder() throws IOException {
        Golden blessing = new Golden(file, true, false);
        blessing.check("sqlite", "select 2\n");
        blessing.check("mysql", "select 3");

        assertThat(file).hasContent("""
                -- sqlite
                select 2
                -- postgresql
                -- unsupported
                -- mysql
                select 3
                """);
        new Golden(folder.resolve("new/case.sql"), true, false).checkUnsupported("sqlite");
        assertThat(folder.resolve("new/case.sql")).hasContent("-- sqlite\n-- unsupported\n");
    }

    @Test
    void bless_inCi_isRefused() throws IOException {
        String before = Files.readString(file);
        assertThatThrownBy(() -> new Golden(file, true, true).check("sqlite", "select 2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refused where CI=true");
        assertThat(file).hasContent(before);
    }
}
