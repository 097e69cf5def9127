package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables with few rows and many NULLs, and queries of them, made at random. Some are refused by the database. */
final class RandomViews {
    private static final int TABLES = 3;
    private final Random random;
    private final boolean postgres;

    RandomViews(String dialect, Random random) {
        this.random = random;
        this.postgres = dialect.equals("postgresql");
    }

    /** Statements that make and fill the tables {@code t0} to {@code t2}. */
    List<String> tables() {
        List<String> statements = new ArrayList<>();
        for (int t = 0; t < TABLES; t++) {
            boolean[] required = new boolean[4];
            IntStream.range(0, 4).forEach(i -> required[i] = random.nextBoolean());
            statements.add("create table t%d (id integer %s, n integer%s, s text%s, r double precision%s, k text%s)"
                    .formatted(
                            t,
                            random.nextInt(3) == 0 ? "" : "primary key",
                            notNull(required[0]),
                            notNull(required[1]),
                            notNull(required[2]),
                            notNull(required[3])));
            int rows = random.nextInt(4);
            for (int i = 1; i <= rows; i++) {
                statements.add("insert into t%d values (%d, %s, %s, %s, %s)"
                        .formatted(
                                t,
                                i,
                                value(required[0], "0", "1", "-1"),
                                value(required[1], "'a'", "''", "'1'"),
                                value(required[2], "0.0", "1.5", postgres ? "'Infinity'" : "9e999"),
                                value(required[3], "'x'", "'y'", "'z'")));
            }
        }
        return statements;
    }

    private static String notNull(boolean required) {
        return required ? " not null" : "";
    }

    private String value(boolean required, String... values) {
        return !required && random.nextBoolean() ? "null" : values[random.nextInt(values.length)];
    }

    /** A query whose columns all have names. */
    String query() {
        return switch (random.nextInt(12)) {
            case 0 -> plain(1) + operator() + plain(1) + (random.nextBoolean() ? operator() + plain(1) : "");
            case 3 -> "with c as (" + plain(2) + operator() + plain(2) + ") " + over("c");
            case 4, 5 -> merged();
            case 6 -> recursive();
            case 1 -> "with c as (" + plain(2) + ") " + over("c");
            case 2 -> "with t1 as (" + plain(2) + ") " + over("t1");
            default -> plain(1 + random.nextInt(3));
        };
    }

    private String over(String common) {
        String from = pick(
                common + " a", "t0 b left join " + common + " a on true", common + " a full join t2 b on a.c0 is null");
        return "select a.c0 as c0, coalesce(a.c0, a.c0) as c1 from " + from;
    }

    private String operator() {
        return pick(" union all ", " union ", " intersect ", " except ");
    }

    /** Columns that are one of two or three tables. */
    private String merged() {
        boolean all = random.nextBoolean();
        String using = all ? " using (id, n, s, r, k)" : pick(" using (id)", " using (id, n)", " using (n, id)");
        String from = "t" + random.nextInt(TABLES) + " a0";
        for (int i = 1; i < 2 + random.nextInt(2); i++) {
            boolean natural = all && random.nextBoolean();
            String table = "t" + random.nextInt(TABLES) + " a" + i;
            from += (natural ? " natural" : "")
                    + pick(" join ", " left join ", " right join ", " full join ")
                    + table
                    + (natural ? "" : using);
        }
        String own = "select id as c0, a0.id as c1, a1.id as c2, a1.s as c3 from ";
        return (all ? pick("select * from ", own) : own) + from;
    }

    /** A query that follows from itself, and ends because it makes no new values. */
    private String recursive() {
        return "with recursive c (c0, c1, c2) as (select " + ofTable("a") + ", " + ofTable("a") + ", " + ofTable("a")
                + " from t0 a union select " + ofTable("b") + ", " + ofTable("b") + ", " + ofTable("b")
                + " from c " + pick("join", "left join") + " t1 b on " + pick("true", "c.c0 = b.id", "c.c1 is null")
                + ") select c0, c1, c2 from c";
    }

    private String ofTable(String table) {
        String other = pick("id", "n");
        return table.equals("b") && random.nextBoolean() ? "c." + pick("c0", "c1", "c2") : table + "." + other;
    }

    private String plain(int columns) {
        List<String> aliases = new ArrayList<>();
        String from = from(aliases, 2);
        boolean grouped = random.nextInt(4) == 0;
        String group = column(aliases);
        String items = IntStream.range(0, columns)
                .mapToObj(i -> (grouped && random.nextBoolean() ? group : expression(aliases, 2)) + " as c" + i)
                .collect(Collectors.joining(", "));
        String where = random.nextInt(4) == 0 ? " where " + column(aliases) + " is not null" : "";
        String by =
                pick(" group by %s", " group by %s", postgres ? " group by rollup (%s)" : " group by %s having true");
        return "select " + (random.nextInt(6) == 0 ? "distinct " : "") + items + " from " + from + where
                + (grouped ? by.formatted(group) : "");
    }

    private String from(List<String> aliases, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            String alias = "a" + aliases.size();
            aliases.add(alias);
            String table = "t" + random.nextInt(TABLES);
            return switch (random.nextInt(6)) {
                case 0 -> "(select * from " + table + ") " + alias;
                case 1 ->
                    "(select o.id, o.n, o.s, p.r, p.k from " + table + " o left join t0 p on p.id = o.n) " + alias;
                default -> table + " " + alias;
            };
        }
        String left = from(aliases, depth - 1);
        String right = from(aliases, depth - 1);
        if (right.contains(" join ") && !right.startsWith("(")) {
            right = "(" + right + ")";
        }
        String on =
                " on " + pick("true", "1 = 0", column(aliases) + " = " + column(aliases), column(aliases) + " is null");
        return switch (random.nextInt(7)) {
            case 0 -> left + " cross join " + right;
            case 1 -> left + " right join " + right + on;
            case 2 -> left + " full join " + right + (postgres ? " on true" : on);
            case 3, 4 -> left + " left join " + right + on;
            case 5 -> left + ", " + right;
            default -> left + " join " + right + on;
        };
    }

    private String column(List<String> aliases) {
        return aliases.get(random.nextInt(aliases.size())) + "." + pick("id", "n", "s", "r", "k");
    }

    private String expression(List<String> aliases, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextInt(8) == 0 ? pick("1", "'a'", "null", "0.5", "current_timestamp") : column(aliases);
        }
        String a = expression(aliases, depth - 1);
        String b = expression(aliases, depth - 1);
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> "coalesce(" + a + ", " + b + ")";
            case 3, 4 -> "case when " + a + " is null then " + a + " else " + b + " end";
            case 5 -> "case when " + a + " is null then " + b + " end";
            case 6 -> "case 1 when 1 then " + a + " else " + b + " end";
            case 7 -> "count(" + a + ")";
            case 8 -> "count(*)";
            case 9 -> pick("max", "min", "sum", "avg") + "(" + a + ")";
            case 10 -> "row_number() over (order by " + a + ")";
            case 11 -> pick("lag", "first_value", "max", "count") + "(" + a + ") over (order by " + b + ")";
            case 12 -> "(" + a + " + " + b + ")";
            case 13 -> "(" + a + " - " + b + ")";
            case 14 -> "(" + a + " * " + b + ")";
            case 15 -> "(" + a + " / " + b + ")";
            case 16 -> "(- " + a + ")";
            case 17 -> pick("lower", "upper", "length", "abs") + "(" + a + ")";
            case 18 -> "(" + a + " || " + b + ")";
            case 19 -> "cast(" + a + " as " + pick("text", "integer", "numeric", "varchar(2)") + ")";
            case 20 -> "(" + a + " is null)";
            case 21 -> "(select " + a + " from t0 z where z.id = 1 limit 1)";
            case 22 -> "nullif(" + a + ", " + b + ")";
            default -> "exists (select 1 from t1 z where z.n = 1)";
        };
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }
}
