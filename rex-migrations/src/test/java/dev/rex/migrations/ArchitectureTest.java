package dev.rex.migrations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.of("dev.rex.migrations")
                .arrow(
                        "dev.rex.migrations",
                        "dev.rex.schema.config",
                        "dev.rex.schema.error",
                        "dev.rex.schema.text",
                        "liquibase..",
                        "org.slf4j",
                        "javax.sql")
                .tests();
    }

    /** What a program asks at run time must not need Liquibase; see also {@link WithoutLiquibaseTest}. */
    @Test
    void recordsTrackerAndLocks_doNotUseLiquibase() {
        noClasses()
                .that()
                .areRecords()
                .and()
                .arePublic()
                .or()
                .haveSimpleNameStartingWith("MigrationTracker")
                .or()
                .haveSimpleNameEndingWith("Lock")
                .or()
                .haveSimpleNameEndingWith("Settings")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("liquibase..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.rex.migrations"));
    }
}
