package dev.rex.codegen;

import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        String schema = "dev.rex.schema";
        String codegen = "dev.rex.codegen";
        String jdk = "javax.lang.model..";
        return HouseRules.of(codegen)
                .arrow(
                        codegen + ".model",
                        schema,
                        schema + ".config",
                        schema + ".error",
                        schema + ".query",
                        jdk,
                        "com.palantir.javapoet")
                .arrow(codegen, codegen + ".model", schema + "..", jdk, "dev.rex.migrations", "com.palantir.javapoet")
                .arrow(
                        codegen + ".mojo",
                        codegen,
                        "dev.rex.migrations",
                        schema + ".config",
                        schema + ".error",
                        schema + ".introspect",
                        "org.apache.maven..",
                        "org.codehaus.plexus.util.xml",
                        "org.w3c.dom",
                        "org.xml.sax",
                        "javax.xml.parsers")
                // written by Maven's own tools
                .open(codegen + ".mojo.HelpMojo")
                .tests();
    }
}
