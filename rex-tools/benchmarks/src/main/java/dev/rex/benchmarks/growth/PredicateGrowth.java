package dev.rex.benchmarks.growth;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.dsl.Sql.select;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.dsl.Condition;
import java.util.ArrayList;
import java.util.List;

/** A select with more and more conditions, added one by one, is put together and becomes text; nothing is sent. */
public final class PredicateGrowth {
    /** A text with the values of its placeholders. */
    private record Text(String sql, List<Object> values) {
        @Override
        public String toString() {
            return sql;
        }
    }

    private PredicateGrowth() {}

    /** Measures it in the dialect of a database. */
    public static Growth on(Arena arena, Interleaver interleaver, List<Integer> sizes) throws Exception {
        return Growth.measure(
                interleaver,
                "conditions, built and rendered",
                arena.title(),
                "condition",
                sizes,
                size -> new Workload(
                        size + " conditions",
                        List.of(text("string building", run -> built(size)), text("Rex", run -> rex(arena, size)))));
    }

    /** Texts are written in different ways; they have as many placeholders. */
    private static Contestant text(String name, Contestant.Work work) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Object run(int run) throws Exception {
                return work.run(run);
            }

            @Override
            public Object proof(Object text) {
                return text.toString().chars().filter(c -> c == '?').count();
            }
        };
    }

    private static Text built(int count) {
        StringBuilder sql = new StringBuilder(256).append("select products.name from products where ");
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sql.append(i == 0 ? "" : " and ").append(i % 2 == 0 ? "products.stock <> ?" : "products.name <> ?");
            values.add(i % 2 == 0 ? (Object) i : "name " + i);
        }
        return new Text(sql.toString(), values);
    }

    private static String rex(Arena arena, int count) {
        Condition all = PRODUCTS.STOCK.ne(0);
        for (int i = 1; i < count; i++) {
            all = all.and(i % 2 == 0 ? PRODUCTS.STOCK.ne(i) : PRODUCTS.NAME.ne("name " + i));
        }
        return select(PRODUCTS.NAME).from(PRODUCTS).where(all).sql(arena.rex().dialect());
    }
}
