package dev.rex.schema;

import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        String schema = "dev.rex.schema";
        String error = schema + ".error";
        String config = schema + ".config";
        String scratch = schema + ".scratch";
        String introspect = schema + ".introspect";
        String text = schema + ".text";
        String rule = schema + ".rule";
        return HouseRules.of(schema)
                .arrow(schema, error, "com.fasterxml.jackson.core..")
                .arrow(error)
                .arrow(text)
                .arrow(config, error, "org.yaml.snakeyaml..")
                .arrow(scratch, error, config, "org.slf4j")
                .arrow(scratch + ".postgres", scratch, config, "org.slf4j", "io.zonky.test.db.postgres.embedded")
                .arrow(scratch + ".sqlite", scratch, config)
                .arrow(introspect, schema, error, config, scratch, text)
                .arrow(
                        introspect + ".postgres",
                        schema,
                        introspect,
                        scratch,
                        scratch + ".postgres",
                        text,
                        "org.postgresql..")
                .arrow(introspect + ".sqlite", schema, introspect, scratch, scratch + ".sqlite", text, "org.slf4j")
                .arrow(rule)
                .arrow(schema + ".parse", schema, rule, text, "org.jooq..")
                .arrow(schema + ".query", schema, error, text, introspect, schema + ".parse", "javax.lang.model")
                .tests();
    }
}
