package dev.rex.benchmarks.growth;

import static dev.rex.dsl.Sql.selectFrom;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.workload.Arena;
import dev.rex.dsl.Select;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hundred rows of a table that has more and more columns, numbers and texts in turn, fetched as a list of arrays. */
public final class ColumnGrowth {
    private static final int ROWS = 100;

    private final Arena arena;

    private ColumnGrowth(Arena arena) {
        this.arena = arena;
    }

    /** Measures it, on tables that are dropped again. */
    public static Growth on(Arena arena, Interleaver interleaver, List<Integer> sizes) throws Exception {
        ColumnGrowth growth = new ColumnGrowth(arena);
        try {
            for (int columns : sizes) {
                growth.create(columns);
            }
            return Growth.measure(
                    interleaver, "columns, of 100 rows", arena.title(), "column", sizes, growth::workload);
        } finally {
            for (int columns : sizes) {
                growth.execute("drop table if exists wide_" + columns);
            }
        }
    }

    private Workload workload(int columns) {
        String sql = "select " + names(columns) + " from wide_" + columns;
        Select<Object[]> all = selectFrom(WideTable.of(columns));
        return new Workload(
                columns + " columns",
                List.of(comparing("JDBC", run -> jdbc(sql, columns)), comparing("Rex", run -> arena.rex()
                        .fetch(all))));
    }

    /** Arrays are equal only to themselves. */
    private static Contestant comparing(String name, Contestant.Work work) {
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
            public Object proof(Object result) {
                return ((List<?>) result)
                        .stream().map(row -> Arrays.asList((Object[]) row)).toList();
            }
        };
    }

    private List<Object[]> jdbc(String sql, int columns) throws SQLException {
        try (PreparedStatement statement = arena.connection().prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Object[]> all = new ArrayList<>();
            while (rows.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = WideTable.isNumber(i) ? (Object) rows.getInt(i + 1) : rows.getString(i + 1);
                }
                all.add(values);
            }
            return all;
        }
    }

    private void create(int columns) throws SQLException {
        String types = IntStream.range(0, columns)
                .mapToObj(i -> WideTable.column(i) + (WideTable.isNumber(i) ? " integer" : " text") + " not null")
                .collect(Collectors.joining(", "));
        execute("create table wide_" + columns + " (" + types + ")");
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement statement =
                arena.connection().prepareStatement("insert into wide_" + columns + " values (" + marks + ")")) {
            for (int row = 0; row < ROWS; row++) {
                for (int i = 0; i < columns; i++) {
                    if (WideTable.isNumber(i)) {
                        statement.setInt(i + 1, 1 + row * i % 1_000);
                    } else {
                        statement.setString(i + 1, "text " + row * i);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    private static String names(int columns) {
        return IntStream.range(0, columns).mapToObj(WideTable::column).collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = arena.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
