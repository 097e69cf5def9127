package dev.rex.dsl.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A typed query is hardly longer than its SQL, counted in words: runs of letters, digits and underscores. */
class TpchWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    @Test
    void words_ofJava_areAtMostHalfAgainThoseOfSql() {
        List<Double> ratios = new ArrayList<>();
        StringBuilder table = new StringBuilder("query                             SQL  Java  ratio\n");
        for (TpchQuery query : TpchQuery.ALL) {
            long sql = words(query.sql());
            long java = words(query.java());
            ratios.add((double) java / sql);
            table.append(String.format(Locale.ROOT, "%-32s %4d  %4d   %.2f%n", query, sql, java, (double) java / sql));
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        double median = (sorted.get(10) + sorted.get(11)) / 2;
        System.out.println(table.append(String.format(Locale.ROOT, "median %.2f", median)));

        assertThat(sorted).hasSize(22);
        assertThat(median).isLessThanOrEqualTo(1.5);
        assertThat(sorted.get(21)).isLessThanOrEqualTo(2.0);
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
