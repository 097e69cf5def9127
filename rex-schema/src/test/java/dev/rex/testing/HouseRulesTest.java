package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String CLEAN = "dev.rex.testing.house.clean";
    private static final String DIRTY = "dev.rex.testing.house.dirty";

    @Test
    void rules_cleanCode_allPass() {
        List<DynamicTest> tests = rules(CLEAN).arrow(CLEAN).tests().toList();
        assertThat(tests).isNotEmpty().allSatisfy(test -> assertThatCode(
                        () -> test.getExecutable().execute())
                .as(test.getDisplayName())
                .doesNotThrowAnyException());
    }

    @Test
    void rules_dirtyCode_allFail() {
        List<DynamicTest> tests = rules("dev.rex.testing.house")
                .arrow(CLEAN)
                .arrow(DIRTY)
                .arrow("dev.rex.testing.house.none")
                .tests()
                .filter(test -> !test.getDisplayName().equals("arrows of " + CLEAN))
                .filter(test -> !test.getDisplayName().equals("arrows of dev.rex.testing.house.none"))
                .filter(test -> !test.getDisplayName().equals("no cycle between packages"))
                .toList();
        assertThat(tests).hasSizeGreaterThan(6).allSatisfy(test -> assertThatThrownBy(
                        () -> test.getExecutable().execute())
                .as(test.getDisplayName())
                .isInstanceOf(AssertionError.class));
    }

    @Test
    void rules_exceptionsGiven_pass() {
        List<String> failing = rules(DIRTY)
                .arrow(DIRTY, CLEAN)
                .printing(DIRTY)
                .open(DIRTY + ".ThingUtils")
                .tests()
                .filter(HouseRulesTest::fails)
                .map(DynamicTest::getDisplayName)
                .toList();
        assertThat(failing)
                .containsExactly(
                        "names say what a class is",
                        "no java.util.logging",
                        "no SQLException in public signatures",
                        "every package is null-marked");
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable e) {
            return true;
        }
    }

    private static HouseRules rules(String root) {
        return HouseRules.of(new ClassFileImporter().importPackages(root));
    }
}
