package dev.rex.benchmarks;

import dev.rex.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        String root = "dev.rex.benchmarks";
        String db = root + ".db";
        String measure = root + ".measure";
        String workload = root + ".workload";
        String coldstart = root + ".coldstart";
        String peer = root + ".peer";
        String growth = root + ".growth";
        String report = root + ".report";
        String codegen = root + ".codegen";
        return HouseRules.of(root)
                .arrow(
                        root,
                        measure,
                        workload,
                        growth,
                        coldstart,
                        codegen,
                        report,
                        "dev.rex.schema.scratch",
                        "dev.rex.schema.introspect",
                        "org.jooq")
                .arrow(db, "dev.rex.dsl..", "dev.rex.schema")
                .arrow(
                        peer,
                        db,
                        "org.jdbi.v3.core..",
                        "org.hibernate..",
                        "org.apache.ibatis..",
                        "org.springframework.jdbc..",
                        "jakarta.persistence",
                        "javax.sql")
                .arrow(measure, "com.sun.management", "org.openjdk.jmh.infra")
                .arrow(
                        workload,
                        db,
                        measure,
                        peer,
                        "dev.rex.dsl..",
                        "dev.rex.schema..",
                        "dev.rex.migrations",
                        "org.jooq..",
                        "com.zaxxer.hikari")
                .arrow(growth, db, measure, peer, workload, "dev.rex.dsl..", "dev.rex.schema..", "com.zaxxer.hikari")
                .arrow(
                        coldstart,
                        db,
                        measure,
                        peer,
                        "dev.rex.dsl..",
                        "org.jooq..",
                        "org.jdbi.v3.core..",
                        "org.hibernate..",
                        "org.apache.ibatis..",
                        "org.springframework.jdbc..",
                        "jakarta.persistence")
                .arrow(codegen, "dev.rex.codegen", "dev.rex.migrations", "dev.rex.schema..", "javax.tools")
                .arrow(report, measure, codegen, growth)
                .printing(root)
                .printing(coldstart)
                .printing(codegen)
                .jdbc(peer)
                .open(peer + ".AuthorBean") // entities, which Hibernate extends
                .open(peer + ".BookBean")
                .open(peer + ".ProductBean")
                .open(peer + ".ReaderBean")
                .tests();
    }
}
