package dev.rex.schema;

import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.of("dev.rex.schema")
                .arrow("dev.rex.schema")
                .arrow("dev.rex.schema.error")
                .arrow("dev.rex.schema.config", "dev.rex.schema.error")
                .arrow("dev.rex.schema.scratch", "dev.rex.schema.error", "dev.rex.schema.config", "org.slf4j")
                .arrow(
                        "dev.rex.schema.scratch.postgres",
                        "dev.rex.schema.scratch",
                        "dev.rex.schema.config",
                        "org.slf4j",
                        "io.zonky.test.db.postgres.embedded")
                .tests();
    }
}
