package dev.rex.dsl.compile;

import dev.rex.testing.CompileCheck;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the compiler refuses, on the generated tables of the blog and on those that the generator's own tests keep. */
class TypeSafetyTest {
    private static final String GENERATED = "rex-codegen-maven-plugin/src/test/resources/golden/types/expected";

    @TestFactory
    Stream<DynamicTest> programs_marked_areRefusedAndTheirTwinsAreNot() {
        Path module = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        return CompileCheck.of("compile")
                .withSources(module.resolveSibling(GENERATED))
                .tests();
    }
}
