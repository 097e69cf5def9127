package dev.rex.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String SCHEMA = "dev.rex.schema";
    private static final String SCHEMA_ERROR = "dev.rex.schema.error";
    private static final String AST = "dev.rex.dsl.ast";
    private static final String ERROR = "dev.rex.dsl.error";
    private static final String DIALECT = "dev.rex.dsl.dialect";
    private static final String RENDER = "dev.rex.dsl.render";
    private static final String EXEC = "dev.rex.dsl.exec";
    private static final String PROGRESS = "dev.rex.dsl.progress";
    private static final String TYPE = "dev.rex.dsl.type";
    private static final String SLF4J = "org.slf4j..";
    private static final String HIKARI = "com.zaxxer.hikari..";

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.of("dev.rex.dsl")
                .arrow(AST, SCHEMA)
                .arrow(ERROR, SCHEMA, SCHEMA_ERROR)
                .arrow(TYPE)
                .arrow(DIALECT, ERROR, SCHEMA, "dev.rex.schema.text")
                .arrow(DIALECT + ".postgres", DIALECT, ERROR, SCHEMA, TYPE, "org.postgresql..")
                .arrow(
                        DIALECT + ".sqlite",
                        DIALECT,
                        ERROR,
                        SCHEMA,
                        TYPE,
                        "org.sqlite..",
                        "com.fasterxml.jackson.core..")
                .arrow(RENDER, AST, DIALECT, ERROR, SCHEMA, SCHEMA_ERROR)
                .arrow(
                        EXEC,
                        AST,
                        DIALECT,
                        ERROR,
                        RENDER,
                        SCHEMA,
                        "dev.rex.schema.config",
                        HIKARI,
                        SLF4J,
                        "com.fasterxml.jackson.core..")
                .arrow(
                        "dev.rex.dsl",
                        AST,
                        DIALECT,
                        DIALECT + ".postgres",
                        DIALECT + ".sqlite",
                        ERROR,
                        EXEC,
                        PROGRESS,
                        RENDER,
                        SCHEMA,
                        SCHEMA_ERROR,
                        TYPE,
                        HIKARI)
                .arrow(PROGRESS)
                .arrow("dev.rex.dsl.fn", "dev.rex.dsl", AST, RENDER, SCHEMA, TYPE)
                .arrow("dev.rex.dsl.jackson", "dev.rex.dsl", "com.fasterxml.jackson..")
                .arrow(
                        "dev.rex.dsl.listen",
                        EXEC,
                        ERROR,
                        SLF4J,
                        "io.micrometer.core.instrument..",
                        "io.opentelemetry.api..")
                .arrow("dev.rex.dsl.jdbi", "dev.rex.dsl", DIALECT, EXEC, SCHEMA, "org.jdbi.v3.core..")
                .open("dev.rex.dsl.Table") // generated tables extend it
                .open("dev.rex.dsl.NewRow")
                .open("dev.rex.dsl.Patch")
                .open("dev.rex.dsl.FieldList") // its subclasses are nested in Fields
                .open("dev.rex.dsl.exec.RowReader")
                .open(DIALECT + ".DialectDelegate")
                .printing(PROGRESS)
                .jdbc(DIALECT + "..")
                .jdbc(DIALECT + ".sqlite")
                .jdbc(EXEC)
                .tests();
    }

    @Test
    void dialects_namedByNobodyElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DIALECT + ".*")
                .and()
                .doNotBelongToAnyOf(Dialects.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DIALECT + ".*")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.rex.dsl"));
    }
}
