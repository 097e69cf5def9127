package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.AuthorsTable.AUTHORS;
import static dev.rex.benchmarks.db.BooksTable.BOOKS;
import static dev.rex.benchmarks.db.PublishersTable.PUBLISHERS;
import static dev.rex.benchmarks.db.ReviewsTable.REVIEWS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.dsl.Select;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.ResultQuery;

/**
 * A query of three joins and six conditions is put together and becomes text; nothing is sent. The rows that it would
 * give are compared before.
 */
public final class BuildAndRender {
    /** What a row becomes. */
    record Line(String title, String author, int stars) {}

    /** A text with the values of its placeholders. */
    private record Text(String sql, List<Object> values) {}

    private static final Select<Line> CONSTANT = query(1950, 500);

    private final Arena arena;

    private BuildAndRender(Arena arena) {
        this.arena = arena;
    }

    /** The workload in the dialect of a database. */
    public static Workload on(Arena arena) {
        BuildAndRender work = new BuildAndRender(arena);
        return new Workload(
                "build and render",
                List.of(
                        work.new Jdbc(),
                        work.new Rex("Rex"),
                        work.new Rex("Rex, constant") {
                            @Override
                            public Object run(int run) {
                                return CONSTANT.sql(arena.rex().dialect());
                            }
                        },
                        work.new Jooq()));
    }

    private static Select<Line> query(int bornFrom, int pagesBelow) {
        return select(fields(BOOKS.TITLE, AUTHORS.NAME, REVIEWS.STARS).into(Line::new))
                .from(BOOKS)
                .join(AUTHORS)
                .on(AUTHORS.ID.eq(BOOKS.AUTHOR_ID))
                .join(PUBLISHERS)
                .on(PUBLISHERS.ID.eq(BOOKS.PUBLISHER_ID))
                .join(REVIEWS)
                .on(REVIEWS.BOOK_ID.eq(BOOKS.ID))
                .where(AUTHORS.BORN
                        .ge(bornFrom)
                        .and(BOOKS.PAGES.lt(pagesBelow))
                        .and(PUBLISHERS.COUNTRY.eq("Country 1"))
                        .and(REVIEWS.STARS.gt(2))
                        .and(BOOKS.ID.gt(10L))
                        .and(AUTHORS.NAME.ne("Author 99")));
    }

    private ResultQuery<Record3<String, String, Integer>> jooqQuery() {
        return arena.jooq()
                .select(JooqTables.TITLE, JooqTables.AUTHOR_NAME, JooqTables.STARS)
                .from(JooqTables.BOOKS)
                .join(JooqTables.AUTHORS)
                .on(JooqTables.AUTHOR_ID.eq(JooqTables.BOOK_AUTHOR_ID))
                .join(JooqTables.PUBLISHERS)
                .on(JooqTables.PUBLISHER_ID.eq(JooqTables.BOOK_PUBLISHER_ID))
                .join(JooqTables.REVIEWS)
                .on(JooqTables.REVIEW_BOOK_ID.eq(JooqTables.BOOK_ID))
                .where(JooqTables.BORN
                        .ge(1950)
                        .and(JooqTables.PAGES.lt(500))
                        .and(JooqTables.COUNTRY.eq("Country 1"))
                        .and(JooqTables.STARS.gt(2))
                        .and(JooqTables.BOOK_ID.gt(10L))
                        .and(JooqTables.AUTHOR_NAME.ne("Author 99")));
    }

    private final class Jdbc implements Contestant {
        @Override
        public String name() {
            return "string building";
        }

        @Override
        public Text run(int run) {
            StringBuilder sql =
                    new StringBuilder(256).append("select books.title, authors.name, reviews.stars from books");
            List<Object> values = new ArrayList<>(6);
            sql.append(" join authors on authors.id = books.author_id");
            sql.append(" join publishers on publishers.id = books.publisher_id");
            sql.append(" join reviews on reviews.book_id = books.id where ");
            condition(sql, values, "authors.born >= ?", 1950);
            condition(sql, values, "books.pages < ?", 500);
            condition(sql, values, "publishers.country = ?", "Country 1");
            condition(sql, values, "reviews.stars > ?", 2);
            condition(sql, values, "books.id > ?", 10L);
            condition(sql, values, "authors.name <> ?", "Author 99");
            return new Text(sql.toString(), values);
        }

        private static void condition(StringBuilder sql, List<Object> values, String condition, Object value) {
            sql.append(values.isEmpty() ? "" : " and ").append(condition);
            values.add(value);
        }

        @Override
        public Object proof(Object result) throws SQLException {
            Text text = (Text) result;
            try (PreparedStatement statement = arena.connection().prepareStatement(text.sql())) {
                for (int i = 0; i < text.values().size(); i++) {
                    statement.setObject(i + 1, text.values().get(i));
                }
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Line(rows.getString(1), rows.getString(2), rows.getInt(3)).toString());
                    }
                }
                return sorted(lines);
            }
        }
    }

    private class Rex implements Contestant {
        private final String name;

        Rex(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Object run(int run) {
            return query(1950, 500).sql(arena.rex().dialect());
        }

        @Override
        public Object proof(Object result) {
            return sorted(
                    arena.rex().fetch(CONSTANT).stream().map(Line::toString).toList());
        }
    }

    private final class Jooq implements Contestant {
        @Override
        public String name() {
            return "jOOQ";
        }

        @Override
        public Object run(int run) {
            return jooqQuery().getSQL();
        }

        @Override
        public Object proof(Object result) {
            return sorted(jooqQuery().fetch(Records.mapping(Line::new)).stream()
                    .map(Line::toString)
                    .toList());
        }
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
