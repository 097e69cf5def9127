package dev.rex.benchmarks.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * A migration that makes a large schema in the part of SQL that all dialects share: tables of thirty columns with two
 * foreign keys each, one table of 250 columns and one of 300, and names that no generator likes. Always the same.
 */
final class SyntheticSchema {
    /** Keywords of SQL and Java, members of Object, other scripts and cases, quotes, digits, spaces, what looks like code. */
    private static final List<String> NAMES = List.of(
            "order",
            "class",
            "wait",
            "hashCode",
            "getClass",
            "User Group",
            "1st",
            "Größe",
            "İstanbul ılık",
            "表",
            "say \"hi\"",
            "it's",
            "a.b.c",
            "$money$",
            "{@code x}",
            "*/",
            "\\u0022",
            "<b>&amp;",
            "_",
            "naïve_Café",
            "select",
            "null",
            "String",
            "Object",
            "record");

    private static final List<String> TYPES = List.of(
            "integer",
            "bigint",
            "smallint",
            "text",
            "varchar(40)",
            "boolean",
            "numeric(12, 3)",
            "double precision",
            "date",
            "timestamp",
            "uuid",
            "time");
    private static final int COLUMNS = 30;

    private final int tables;

    SyntheticSchema(int tables) {
        this.tables = tables;
    }

    /** The migration as formatted SQL. */
    String migration() {
        StringBuilder sql = new StringBuilder("--liquibase formatted sql\n\n--changeset synthetic:tables\n");
        for (int i = 0; i < tables; i++) {
            table(sql, table(i), COLUMNS, List.of(table(Math.max(0, i - 1)), table(i / 2)));
        }
        table(sql, "wide 250", 250, List.of());
        table(sql, "wide 300", 300, List.of());
        return sql.toString();
    }

    private static String table(int number) {
        return NAMES.get(number % NAMES.size()) + " " + number;
    }

    private static void table(StringBuilder sql, String name, int width, List<String> parents) {
        List<String> parts = new ArrayList<>();
        parts.add("id bigint not null primary key");
        for (String parent : parents) {
            String column = quoted("to " + parts.size());
            parts.add(column + " bigint references " + quoted(parent) + " (id)");
        }
        while (parts.size() < width) {
            int number = parts.size();
            String column = NAMES.get(number % NAMES.size()) + (number < NAMES.size() ? "" : " " + number);
            parts.add(quoted(column) + " " + TYPES.get(number % TYPES.size()) + (number % 2 == 0 ? " not null" : ""));
        }
        sql.append("create table ")
                .append(quoted(name))
                .append(" (\n  ")
                .append(String.join(",\n  ", parts))
                .append("\n);\n");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
