package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompileCheckTest {
    @TestFactory
    Stream<DynamicTest> programs_marked_areRefusedAsMarked() {
        return CompileCheck.of("compile-check/good").tests();
    }

    @Test
    void tests_goodFolder_hasOnePerPair() {
        assertThat(CompileCheck.of("compile-check/good").tests().map(DynamicTest::getDisplayName))
                .containsExactly("assign_text_to_number", "forget_a_return");
    }

    @Test
    void tests_badFolder_failOneByOne() {
        Map<String, DynamicTest> tests = CompileCheck.of("compile-check/bad")
                .tests()
                .collect(Collectors.toMap(DynamicTest::getDisplayName, test -> test));

        assertThat(tests.keySet())
                .containsExactlyInAnyOrder("compile_after_all", "fail_elsewhere", "lack_a_marker", "lack_a_twin");
        assertFails(tests.get("compile_after_all"), "compiles");
        assertFails(tests.get("fail_elsewhere"), "has another error", "unexpected");
        assertFails(tests.get("lack_a_marker"), "marks no line");
        assertFails(tests.get("lack_a_twin"), "has no twin can_lack_a_twin.java");
    }

    @Test
    void tests_folderWithoutPrograms_fails() {
        assertThatThrownBy(() -> CompileCheck.of("golden-none").tests()).isInstanceOf(Exception.class);
    }

    private static void assertFails(DynamicTest test, String... parts) {
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(parts);
    }
}
