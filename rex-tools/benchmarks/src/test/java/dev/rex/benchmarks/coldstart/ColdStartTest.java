package dev.rex.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.benchmarks.workload.Arena;
import dev.rex.testing.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColdStartTest {
    @Test
    void programs_oneFile_readTheSame() throws Exception {
        try (Arena arena = Arena.sqlite(TestDatabases.directory())) {
            assertThat(JdbcStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(RexStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(JooqStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(JdbiStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(HibernateStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(MyBatisStart.product(arena.url())).isEqualTo("Product number 7");
            assertThat(SpringStart.product(arena.url())).isEqualTo("Product number 7");
        }
    }

    @Test
    void program_jarIsMissing_saysWhatToDo() {
        assertThatThrownBy(() -> Program.of("x", JdbcStart.class, Path.of("x.jar"), "no-such-jar-"))
                .hasMessage("no jar no-such-jar-*.jar on the class path: run it in Maven's phase verify");
    }

    @Test
    void program_fails_tellsWhatItPrinted() {
        Program program = Program.of("JDBC", JdbcStart.class, Path.of("no-such.jar"));

        assertThatThrownBy(() -> program.run("jdbc:sqlite:x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JDBC failed")
                .hasMessageContaining("JdbcStart");
    }
}
