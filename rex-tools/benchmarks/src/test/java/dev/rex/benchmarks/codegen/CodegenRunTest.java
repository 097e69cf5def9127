package dev.rex.benchmarks.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.scratch.ScratchFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run with fewer tables; that a second build does nothing and that all sources compile is part of it. */
class CodegenRunTest {
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void run_namesFromHell_generatesCompilesAndThenDoesNothing(String dialect) throws Exception {
        CodegenCost cost = CodegenRun.measure(dialect, SchemaDialects.named(dialect), 50, ScratchFolder.ofUser());
        assertThat(cost.tables()).isEqualTo(52);
        assertThat(cost.fresh()).isPositive();
        assertThat(cost.files()).isEqualTo(52 * 4 + 2);
        assertThat(cost.classes()).isGreaterThan(cost.files());
        assertThat(cost.sourceBytes()).isPositive();
        assertThat(cost.classBytes()).isPositive();
    }
}
