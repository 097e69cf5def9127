package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.AuthorsTable.AUTHORS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static org.jooq.impl.DSL.multiset;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.dsl.Database;
import dev.rex.dsl.Select;
import dev.rex.dsl.dialect.Nesting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** A hundred parents, each with its ten children. */
public final class NestedRows {
    /** A child. */
    record BookLine(String title, int pages) {}

    /** A parent with its children. */
    record Author(String name, List<BookLine> books) {}

    private static final String JOIN = """
            select a.id, a.name, b.id, b.title, b.pages
            from authors a left join books b on b.author_id = a.id
            order by a.id, b.id
            """;
    private static final Select<Author> AUTHORS_WITH_BOOKS = select(
                    fields(AUTHORS.NAME, many(AUTHORS.books(), b -> select(
                                            fields(b.TITLE, b.PAGES).into(BookLine::new))
                                    .orderBy(b.ID.asc())))
                            .into(Author::new))
            .from(AUTHORS)
            .orderBy(AUTHORS.ID.asc());

    private final Arena arena;

    private NestedRows(Arena arena) {
        this.arena = arena;
    }

    /** The workload on a database. */
    public static Workload on(Arena arena) {
        NestedRows work = new NestedRows(arena);
        Nesting usual = arena.rex().dialect().syntax().nesting();
        Nesting other = usual == Nesting.JSON ? Nesting.BATCH : Nesting.JSON;
        Database otherwise = arena.rex(other);
        return new Workload(
                "100 parents x 10 children",
                List.of(
                        Contestant.of("JDBC", run -> work.jdbc()),
                        Contestant.of("Rex", run -> arena.rex().fetch(AUTHORS_WITH_BOOKS)),
                        Contestant.of(
                                "Rex, " + (other == Nesting.JSON ? "as JSON" : "two statements"),
                                run -> otherwise.fetch(AUTHORS_WITH_BOOKS)),
                        Contestant.of("jOOQ", run -> work.jooq())));
    }

    private List<Author> jdbc() throws SQLException {
        try (PreparedStatement statement = arena.connection().prepareStatement(JOIN);
                ResultSet rows = statement.executeQuery()) {
            List<Author> authors = new ArrayList<>();
            List<BookLine> books = new ArrayList<>();
            long current = 0;
            while (rows.next()) {
                long id = rows.getLong(1);
                if (id != current) {
                    current = id;
                    books = new ArrayList<>();
                    authors.add(new Author(rows.getString(2), books));
                }
                rows.getLong(3);
                if (!rows.wasNull()) {
                    books.add(new BookLine(rows.getString(4), rows.getInt(5)));
                }
            }
            return authors;
        }
    }

    private List<Author> jooq() {
        return arena.jooq()
                .select(
                        JooqTables.AUTHOR_NAME,
                        multiset(DSL.select(JooqTables.TITLE, JooqTables.PAGES)
                                        .from(JooqTables.BOOKS)
                                        .where(JooqTables.BOOK_AUTHOR_ID.eq(JooqTables.AUTHOR_ID))
                                        .orderBy(JooqTables.BOOK_ID))
                                .convertFrom(rows -> rows.map(Records.mapping(BookLine::new))))
                .from(JooqTables.AUTHORS)
                .orderBy(JooqTables.AUTHOR_ID)
                .fetch(Records.mapping(Author::new));
    }
}
