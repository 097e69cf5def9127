package dev.rex.schema.parse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions made at random, traps among them. Not every one has types that fit: a database refuses some. */
final class RandomChecks {
    private static final List<String> OPERATORS = List.of("=", "<>", "<", "<=", ">", ">=");

    private final RandomColumns columns;
    private final Random random;
    private final boolean postgres;

    RandomChecks(RandomColumns columns, Random random) {
        this.columns = columns;
        this.random = random;
        this.postgres = columns.dialect().equals("postgresql");
    }

    String condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return predicate();
        }
        return switch (random.nextInt(5)) {
            case 0 -> "not (" + condition(depth - 1) + ")";
            case 1 -> "(" + condition(depth - 1) + ") or (" + condition(depth - 1) + ")";
            case 2 -> condition(depth - 1) + " or " + condition(depth - 1);
            case 3 -> "(" + condition(depth - 1) + ") and " + condition(depth - 1);
            default -> condition(depth - 1) + " and " + condition(depth - 1);
        };
    }

    private String predicate() {
        RandomColumns.Column column = columns.pick(random);
        String name = column.name();
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> name + " " + pick(OPERATORS) + " " + literal(column);
            case 3 -> literal(column) + " " + pick(OPERATORS) + " " + name;
            case 4 -> name + maybeNot() + " between " + literal(column) + " and " + literal(column);
            case 5, 6 -> name + maybeNot() + " in (" + literals(column) + ")";
            case 7 -> name + " is" + maybeNot() + " null";
            case 8 ->
                name + " " + pick(OPERATORS) + " "
                        + columns.like(column, random).name();
            case 9 -> name + " " + pick(OPERATORS) + " " + columns.pick(random).name();
            case 10 -> truth();
            case 11 -> pattern();
            case 12 -> length();
            case 13 -> name + (random.nextBoolean() ? " is" : " is not") + distinct(column);
            default -> trap(column);
        };
    }

    private String distinct(RandomColumns.Column column) {
        boolean is = !postgres && random.nextBoolean();
        return (is ? " " : " distinct from ") + literal(column);
    }

    private String truth() {
        return pick(List.of(
                "active",
                "not active",
                "active = true",
                "active <> false",
                "active is true",
                "active is not true",
                "active is false",
                "active is not false"));
    }

    private String pattern() {
        String name = columns.text(random);
        if (postgres && random.nextBoolean()) {
            String regex = pick(List.of(
                    "^a",
                    "a$",
                    "^[a-c]+$",
                    "^[^a]*$",
                    "b|c",
                    "^(a|b)c?$",
                    "^\\d+$",
                    "\\w",
                    "[[:alpha:]]",
                    ".",
                    "^.{2,3}$",
                    "^a|b$",
                    "(a)\\1",
                    "a\\.b",
                    "[.]",
                    "^$",
                    "",
                    "[a-]",
                    "x*",
                    "^(ab)+$",
                    "\\s",
                    "[^[:space:]]",
                    "é",
                    "(?i)A"));
            return name + pick(List.of(" ~ ", " !~ ", " ~* ", " !~* ")) + "'" + regex + "'";
        }
        if (!postgres && random.nextBoolean()) {
            String glob = pick(List.of(
                    "a*", "*a", "?", "??", "[a-c]*", "[^a]*", "*[0-9]*", "[]a]", "[a", "a.b", "*", "", "A", "[a^]",
                    "[é]*"));
            return name + maybeNot() + " glob '" + glob + "'";
        }
        String like =
                pick(List.of("a%", "%a", "_", "__", "%b%", "a_c", "%", "", "A", "x!%%", "%\\%", "a.b", "é%", "%!_"));
        String escape = random.nextInt(3) == 0 ? " escape '!'" : "";
        return name + maybeNot() + pick(postgres ? List.of(" like ", " like ", " ilike ") : List.of(" like ")) + "'"
                + like + "'" + escape;
    }

    private String length() {
        String name = columns.text(random);
        String argument = pick(List.of(name, name, name, "trim(" + name + ")", "data", "lower(" + name + ")"));
        return "length(" + argument + ") " + pick(OPERATORS) + " " + random.nextInt(5);
    }

    private String trap(RandomColumns.Column column) {
        String name = column.name();
        String text = columns.text(random);
        return pick(List.of(
                name + " = null",
                "trim(" + text + ") <> ''",
                "trim(" + text + ") = ''",
                "lower(" + text + ") = " + text,
                text + " || 'x' = 'ax'",
                "age + 1 > 2",
                "age / 2 = 1",
                "-age < 0",
                "coalesce(age, 0) > 1",
                "case when active then age > 1 else small < 3 end",
                "(age is null) = (name is null)",
                "(age is null) <> (" + name + " is not null)",
                "(age > 1) = (small > 1)",
                "age * 1.0 / small > 1",
                "cast(age as text) = '1'",
                "cast(ratio as numeric) > 0.1",
                text + " = 1",
                "age = '1'",
                "age > 'a'",
                "ratio = age",
                "weight = ratio",
                "price = amount",
                "born < made",
                "born between '2020-01-01' and '2020-12-31'",
                "abs(age) <= 2",
                "true",
                "1 > 2"));
    }

    private String literals(RandomColumns.Column column) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> random.nextInt(12) == 0 ? "null" : literal(column))
                .collect(Collectors.joining(", "));
    }

    private String literal(RandomColumns.Column column) {
        return pick(column.literals());
    }

    private String maybeNot() {
        return random.nextBoolean() ? "" : " not";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
